import { board } from '../../access/permission.ts';
import { refuseStranger } from '../../record/known.ts';
import { EmploymentParams, NameEmployerGroupBody } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const nameEmployerGroup = employmentCommand({
  operationId: 'nameEmployerGroup',
  summary: 'Name those who act as the employer, and alone see what is the employee’s',
  permission: board,
  may: 'arrange',
  method: 'PUT',
  url: '/employments/:employmentId/employer-group',
  params: EmploymentParams,
  body: NameEmployerGroupBody,
  work: async ({ unit, body, decide }) => {
    for (const personId of body.personIds) await refuseStranger(unit, personId, 'personIds');
    await decide({ type: 'NameEmployerGroup', ...body });
  },
});
