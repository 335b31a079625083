import { CallOffElectionBody, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const callOffElection = electionCommand({
  operationId: 'callOffElection',
  summary: 'Call an election off',
  may: 'conduct',
  url: '/elections/:electionId/cancellation',
  params: ElectionParams,
  body: CallOffElectionBody,
  work: async ({ body, happened, decide }) => {
    await decide({ type: 'CallOffElection', reason: body.reason, at: happened(body.at) });
  },
});
