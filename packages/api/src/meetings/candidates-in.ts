import { isOutsider, type Meeting, type Proposer } from '@klubba/domain';
import { refuseStranger, refuseUnknown } from '../record/known.ts';
import type { Unit } from '../store/unit.ts';

type Asked = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly meeting: Meeting;
  readonly newId: (what: string) => string;
};

type Told = {
  readonly personId?: string | undefined;
  readonly name?: string | undefined;
  readonly by?: Proposer | null | undefined;
};

/** Candidates as they were told: people whom the association knows, or a name that gets an id of its own at this meeting. */
export const candidatesIn = async (
  { unit, organisationId, meeting, newId }: Asked,
  told: readonly Told[],
) => {
  const candidates = [];
  for (const [i, { personId, name, by = null }] of told.entries()) {
    if (personId && !isOutsider(meeting, personId))
      await refuseStranger(unit, personId, `candidates.${i}.personId`);
    if (by) await refuseUnknown(unit, organisationId, by, `candidates.${i}.by`);
    candidates.push({
      personId: personId ?? newId(`candidate-${i}`),
      ...(name !== undefined && { outsider: { name } }),
      by,
    });
  }
  return candidates;
};
