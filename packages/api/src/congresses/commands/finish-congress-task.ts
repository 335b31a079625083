import { congressCommand } from '../congress-command.ts';
import { CongressTaskDoneBody, CongressTaskParams } from '../contract.ts';

export const finishCongressTask = congressCommand({
  operationId: 'finishCongressTask',
  summary: 'Record that a task is done',
  url: '/congresses/:congressId/tasks/:taskId/done',
  params: CongressTaskParams,
  body: CongressTaskDoneBody,
  work: async ({ params: { taskId }, body, decide }) => {
    await decide({ type: 'FinishCongressTask', taskId, ...body });
  },
});
