import {
  carriedMeanings,
  type Meeting,
  meetings,
  numberedTexts,
  refuse,
  textAsAmended,
} from '@klubba/domain';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

/** A version of a text by its id: one that was written, or one that a meeting adopted, which has the id of its decision. Refuses what there is not. */
export const textVersion = async (
  unit: Unit,
  organisationId: string,
  { textId, versionId }: { readonly textId: string; readonly versionId: string },
) => {
  const { state } = await unit.read(numberedTexts, textId);
  if (state.kind === null) throw new Refused(refuse('text-not-found', 'textId'));
  const { title } = state;
  const written = state.versions.find((one) => one.versionId === versionId);
  if (written) return { title, version: String(written.number), text: written.text };
  const adopted = await adoptedVersion(unit, organisationId, { textId, versionId });
  if (!adopted) throw new Refused(refuse('version-not-found', 'versionId'));
  return { title, ...adopted };
};

const adoptedVersion = async (
  unit: Unit,
  organisationId: string,
  { textId, versionId: decisionId }: { readonly textId: string; readonly versionId: string },
) => {
  const row = await unit.tx
    .selectFrom('read.decision')
    .select('meetingId')
    .where('organisationId', '=', organisationId)
    .where('decisionId', '=', decisionId)
    .where('takenBackAt', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { state: meeting } = await unit.read(meetings, row.meetingId);
  const found = adoptedTexts(meeting, textId).find((one) => one.decisionId === decisionId);
  return found && { version: `${found.number.year}:${found.number.serial}`, text: found.text };
};

/** What a meeting made of a text, wherever it adopted one: by the decision, with every change and its decision. */
export const adoptedTexts = (meeting: Meeting, textId: string) =>
  carriedMeanings(meeting).flatMap(({ clauseId, itemId, decision, meaning }) => {
    if (meaning.kind !== 'text' || meaning.textId !== textId) return [];
    const amended = textAsAmended(meeting, clauseId);
    if (!amended) return [];
    const { decisionId, number } = decision;
    const { versionId: basis, changed: text, changes } = amended;
    return [{ clauseId, itemId, decisionId, number, basis, text, changes }];
  });
