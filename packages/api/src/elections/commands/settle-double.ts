import { ElectionParams, SettleDoubleBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const settleDouble = electionCommand({
  operationId: 'settleDouble',
  summary: 'Say whether two entries of the lists are one person',
  may: 'register',
  url: '/elections/:electionId/doubles',
  params: ElectionParams,
  body: SettleDoubleBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'SettleDouble', ...body });
  },
});
