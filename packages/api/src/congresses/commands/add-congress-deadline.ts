import { congressCommand } from '../congress-command.ts';
import { CongressParams, DeadlineAdded, DeadlineBody } from '../contract.ts';

export const addCongressDeadline = congressCommand({
  operationId: 'addCongressDeadline',
  summary: 'Add a step to the ladder of deadlines, with or without its moment',
  url: '/congresses/:congressId/deadlines',
  params: CongressParams,
  body: DeadlineBody,
  status: 201,
  answer: DeadlineAdded,
  answers: ({ congressId, version, newId }) => ({
    ...{ congressId, version },
    deadlineId: newId('deadline'),
  }),
  work: async ({ body, newId, decide }) => {
    await decide({ type: 'SetDeadline', deadlineId: newId('deadline'), ...body });
  },
});
