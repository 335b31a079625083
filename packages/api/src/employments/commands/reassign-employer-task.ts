import { refuseUnknown } from '../../record/known.ts';
import { AssignTaskBody, TaskParams } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const reassignEmployerTask = employmentCommand({
  operationId: 'reassignEmployerTask',
  summary: 'Give a task another owner or another day',
  may: 'prepare',
  method: 'PUT',
  url: '/employments/:employmentId/tasks/:taskId',
  params: TaskParams,
  body: AssignTaskBody,
  work: async ({ unit, organisationId, params: { taskId }, body, decide }) => {
    if (body.owner) await refuseUnknown(unit, organisationId, body.owner, 'owner.id');
    await decide({ type: 'AssignTask', taskId, ...body });
  },
});
