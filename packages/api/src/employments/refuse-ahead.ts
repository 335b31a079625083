import { refuse } from '@klubba/domain';
import { readAssociation } from '../record/association-of.ts';
import { todayAt } from '../record/today.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

type Asked = { readonly unit: Unit; readonly organisationId: string; readonly at: Date };

/** Refuses what is told of a day that has not come where the association is at home. */
export const refuseAhead = async ({ unit, organisationId, at }: Asked, on: string) => {
  const now = todayAt(await readAssociation(unit, organisationId), at);
  if (on > now) throw new Refused(refuse('not-yet-happened', 'on', { now }));
};
