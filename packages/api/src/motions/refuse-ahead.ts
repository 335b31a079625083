import { aheadFault } from '@klubba/domain/motion';
import { localDate } from '@klubba/domain/time';
import { readAssociation } from '../record/association-of.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

type Asked = { readonly unit: Unit; readonly organisationId: string; readonly at: string };

/** Refuses to tell of a day or a moment that has not come where the association is. */
export const refuseAhead = async (
  { unit, organisationId, at: now }: Asked,
  told: { readonly on?: string | null; readonly at?: string | null },
  field: string,
) => {
  const { association } = await readAssociation(unit, organisationId);
  const today = localDate(now, association?.timeZone ?? 'UTC');
  const fault = aheadFault(told, { today, now }, field);
  if (fault) throw new Refused(fault);
};
