import { congressCommand } from '../congress-command.ts';
import { CongressTaskBody, CongressTaskParams } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';
import { requireThere } from '../require-there.ts';

export const changeCongressTask = congressCommand({
  operationId: 'changeCongressTask',
  summary: 'Change a task, its owner or its day',
  method: 'PUT',
  url: '/congresses/:congressId/tasks/:taskId',
  params: CongressTaskParams,
  body: CongressTaskBody,
  work: async ({ unit, congress, params: { taskId }, body, decide, ...asked }) => {
    requireThere(congress.tasks, 'taskId', taskId);
    await refuseUnknownIn(unit, asked, body);
    await decide({ type: 'SetCongressTask', taskId, ...body });
  },
});
