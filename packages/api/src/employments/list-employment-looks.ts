import { employmentSightOf, employments } from '@klubba/domain/employment';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { query } from '../operations/query.ts';
import { EmploymentLooks, EmploymentParams } from './contract.ts';
import { looksAt } from './looks-at.ts';

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
    return { looks: await looksAt(tx, organisationId, employmentId, 500) };
  },
});
