import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { EmploymentParams, EmploymentView } from './contract.ts';
import { noteLook } from './look-table.ts';
import { readEmployment } from './read-employment.ts';

export const getEmployment = query({
  operationId: 'getEmployment',
  summary: 'One employment as its record stands, as far as you may see it',
  permission: everyone,
  url: '/employments/:employmentId',
  params: EmploymentParams,
  answer: EmploymentView,
  read: async ({ params, version, ...asking }) => {
    const { employmentId } = params;
    const view = await readEmployment(asking, employmentId);
    if (!view) return;
    const { tx, organisationId, at, actor } = asking;
    const looked = { organisationId, employmentId, personId: actor.personId, at };
    if (view.sees.record && view.contracts?.length)
      await noteLook(tx, { ...looked, what: 'record' });
    version(view.version);
    return view;
  },
});
