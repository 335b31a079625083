import { lineFault, numberedTexts, refuse } from '@klubba/domain';
import type { MotionText } from '@klubba/domain/motion';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

/** Refuses a clause that points at a text, a version or lines which are not there, or that changes nothing of them. */
export const refuseWrongLines = async (unit: Unit, { clauses }: Pick<MotionText, 'clauses'>) => {
  for (const [i, { change }] of clauses.entries()) {
    if (!change) continue;
    const { state: text } = await unit.read(numberedTexts, change.textId);
    if (text.kind === null)
      throw new Refused(refuse('text-not-found', `clauses.${i}.change.textId`));
    const version = text.versions.find(({ versionId }) => versionId === change.versionId);
    if (!version)
      throw new Refused(refuse('text-version-not-found', `clauses.${i}.change.versionId`));
    if (!('from' in change)) continue;
    const { operation, from, to } = change;
    const put = 'put' in change ? change.put : '';
    const fault = lineFault(
      version.text,
      { operation, from, to, text: put },
      `clauses.${i}.change.from`,
    );
    if (fault) throw new Refused(fault);
  }
};
