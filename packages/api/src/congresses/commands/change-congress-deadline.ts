import { congressCommand } from '../congress-command.ts';
import { DeadlineBody, DeadlineParams } from '../contract.ts';
import { requireThere } from '../require-there.ts';

export const changeCongressDeadline = congressCommand({
  operationId: 'changeCongressDeadline',
  summary: 'Change a deadline',
  method: 'PUT',
  url: '/congresses/:congressId/deadlines/:deadlineId',
  params: DeadlineParams,
  body: DeadlineBody,
  work: async ({ congress, params: { deadlineId }, body, decide }) => {
    requireThere(congress.deadlines, 'deadlineId', deadlineId);
    await decide({ type: 'SetDeadline', deadlineId, ...body });
  },
});
