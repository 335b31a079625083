import type { Tx } from '../database/database.ts';
import { personNames } from '../record/person-names.ts';
import type { EmploymentLooks } from './contract.ts';

/** Who has looked into the record of an employee, the latest first. */
export const looksAt = async (
  tx: Tx,
  organisationId: string,
  employmentId: string,
  most: number,
): Promise<EmploymentLooks['looks']> => {
  const rows = await tx
    .selectFrom('vault.look')
    .select(['personId', 'what', 'at'])
    .where('organisationId', '=', organisationId)
    .where('employmentId', '=', employmentId)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  const names = await personNames(tx, organisationId, [
    ...new Set(rows.map(({ personId }) => personId)),
  ]);
  return rows.map(({ personId, what, at }) => ({
    ...{ personId, what, name: names.get(personId) ?? null },
    at: at.toISOString(),
  }));
};
