import { FinishTaskBody, TaskParams } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const finishEmployerTask = employmentCommand({
  operationId: 'finishEmployerTask',
  summary: 'Record that a task is done',
  may: 'prepare',
  url: '/employments/:employmentId/tasks/:taskId/done',
  params: TaskParams,
  body: FinishTaskBody,
  work: async ({ params: { taskId }, body, decide }) => {
    await decide({ type: 'FinishTask', taskId, ...body });
  },
});
