import type { Terms } from '@klubba/domain/employment';
import { refuseStranger } from '../record/known.ts';
import type { Unit } from '../store/unit.ts';

type Naming = { readonly personId?: string | null; readonly terms: Terms };

/** Refuses people in terms, and an employee, whom the association does not know. */
export const refuseStrangers = async (unit: Unit, { personId, terms }: Naming) => {
  if (personId) await refuseStranger(unit, personId, 'personId');
  const { representativeId, signatoryIds } = terms;
  if (representativeId) await refuseStranger(unit, representativeId, 'terms.representativeId');
  for (const id of signatoryIds) await refuseStranger(unit, id, 'terms.signatoryIds');
};
