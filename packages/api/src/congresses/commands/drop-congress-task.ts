import { congressCommand } from '../congress-command.ts';
import { CongressTaskParams } from '../contract.ts';

export const dropCongressTask = congressCommand({
  operationId: 'dropCongressTask',
  summary: 'Drop a task',
  method: 'DELETE',
  url: '/congresses/:congressId/tasks/:taskId',
  params: CongressTaskParams,
  work: async ({ params: { taskId }, decide }) => {
    await decide({ type: 'DropCongressTask', taskId });
  },
});
