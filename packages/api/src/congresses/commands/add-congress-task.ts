import { congressCommand } from '../congress-command.ts';
import { CongressParams, CongressTaskAdded, CongressTaskBody } from '../contract.ts';
import { refuseUnknownIn } from '../known-in-congress.ts';

export const addCongressTask = congressCommand({
  operationId: 'addCongressTask',
  summary: 'Add a task, with an owner and a day where they are known',
  url: '/congresses/:congressId/tasks',
  params: CongressParams,
  body: CongressTaskBody,
  status: 201,
  answer: CongressTaskAdded,
  answers: ({ congressId, version, newId }) => ({
    ...{ congressId, version },
    taskId: newId('task'),
  }),
  work: async ({ unit, body, newId, decide, ...asked }) => {
    await refuseUnknownIn(unit, { ...asked }, body);
    await decide({ type: 'SetCongressTask', taskId: newId('task'), ...body });
  },
});
