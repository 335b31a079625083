import { employments, fees, periodOfFee, periodsOf } from '@klubba/domain/employment';
import type { Period } from '@klubba/domain/employment/clock';
import type { Tx } from '../database/database.ts';
import type { Aggregate } from '../store/store.ts';

type State = <Of, Command, Event>(
  aggregate: Aggregate<Of, Command, Event>,
  id: string,
) => Promise<{ state: Of; version: number }>;

type Asking = { readonly tx: Tx; readonly organisationId: string; readonly state: State };

/**
 * What somebody was to the association beside one employment: the periods of their other employments, and of fees whose papers call them an
 * employment while nobody has settled which they are. Empty for whoever is none of its people.
 */
export const othersOf = async (
  { tx, organisationId, state }: Asking,
  personId: string | null,
  but: string | null,
): Promise<Period[]> => {
  if (!personId) return [];
  const rows = await tx
    .selectFrom('read.employment')
    .select('employmentId')
    .where('organisationId', '=', organisationId)
    .execute();
  const paid = await tx
    .selectFrom('read.officeFee')
    .select('feeId')
    .where('organisationId', '=', organisationId)
    .where('personId', '=', personId)
    .execute();
  const periods: Period[] = [];
  for (const { employmentId } of rows) {
    if (employmentId === but) continue;
    const { state: other } = await state(employments, employmentId);
    if (other.employee?.personId === personId) periods.push(...periodsOf(other));
  }
  for (const { feeId } of paid) periods.push(...periodOfFee((await state(fees, feeId)).state));
  return periods;
};
