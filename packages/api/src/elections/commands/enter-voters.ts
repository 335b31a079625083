import { ElectionParams, EnterVotersBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const enterVoters = electionCommand({
  operationId: 'enterVoters',
  summary: 'Enter the list of voters of one association',
  may: 'register',
  url: '/elections/:electionId/voters',
  params: ElectionParams,
  body: EnterVotersBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'EnterVoters', ...body });
  },
});
