import { employmentSightOf, employments } from '@klubba/domain/employment';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { query } from '../operations/query.ts';
import { personNames } from '../record/person-names.ts';
import { EmploymentLooks, EmploymentParams } from './contract.ts';

export const listEmploymentLooks = query({
  operationId: 'listEmploymentLooks',
  summary: 'Who has looked into the record of an employee, the latest first',
  permission: everyone,
  url: '/employments/:employmentId/looks',
  params: EmploymentParams,
  answer: EmploymentLooks,
  read: async ({ tx, organisationId, actor, params: { employmentId }, state }) => {
    const { state: employment, version } = await state(employments, employmentId);
    if (version === 0) return;
    if (!employmentSightOf(actor, employment).looks) throw new Denied(403, 'forbidden');
    const rows = await tx
      .selectFrom('vault.look')
      .select(['personId', 'what', 'at'])
      .where('organisationId', '=', organisationId)
      .where('employmentId', '=', employmentId)
      .orderBy('at', 'desc')
      .limit(500)
      .execute();
    const names = await personNames(tx, organisationId, [
      ...new Set(rows.map(({ personId }) => personId)),
    ]);
    return {
      looks: rows.map(({ personId, what, at }) => ({
        ...{ personId, what, name: names.get(personId) ?? null },
        at: at.toISOString(),
      })),
    };
  },
});
