import { refuseUnknown } from '../../record/known.ts';
import { AssignTaskBody, EmploymentParams, TaskAssigned } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const assignEmployerTask = employmentCommand({
  operationId: 'assignEmployerTask',
  summary: 'Give a task of the employer an owner and a day',
  may: 'prepare',
  url: '/employments/:employmentId/tasks',
  params: EmploymentParams,
  body: AssignTaskBody,
  status: 201,
  answer: TaskAssigned,
  answers: ({ employmentId, version, newId }) => ({ employmentId, version, taskId: newId('task') }),
  work: async ({ unit, organisationId, body, newId, decide }) => {
    if (body.owner) await refuseUnknown(unit, organisationId, body.owner, 'owner.id');
    await decide({ type: 'AssignTask', taskId: newId('task'), ...body });
  },
});
