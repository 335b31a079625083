import { ElectionParams, PresentProposalBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const presentProposal = electionCommand({
  operationId: 'presentProposal',
  summary: 'Present the proposal of whoever prepares the election',
  may: 'prepare',
  url: '/elections/:electionId/proposal',
  params: ElectionParams,
  body: PresentProposalBody,
  work: async ({ body, happened, decide }) => {
    await decide({ type: 'PresentProposal', ...body, at: happened(body.at) });
  },
});
