import { congressCommand } from '../congress-command.ts';
import { DeadlineParams } from '../contract.ts';

export const dropCongressDeadline = congressCommand({
  operationId: 'dropCongressDeadline',
  summary: 'Take a step out of the ladder of deadlines',
  method: 'DELETE',
  url: '/congresses/:congressId/deadlines/:deadlineId',
  params: DeadlineParams,
  work: async ({ params: { deadlineId }, decide }) => {
    await decide({ type: 'DropDeadline', deadlineId });
  },
});
