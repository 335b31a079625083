import { CallOffElectionBody, ElectionParams } from '../contract.ts';
import { forgetEntries } from '../count-entry-table.ts';
import { electionCommand } from '../election-command.ts';

export const callOffElection = electionCommand({
  operationId: 'callOffElection',
  summary: 'Call an election off',
  may: 'conduct',
  url: '/elections/:electionId/cancellation',
  params: ElectionParams,
  body: CallOffElectionBody,
  work: async ({ unit, organisationId, electionId, body, happened, decide }) => {
    await decide({ type: 'CallOffElection', reason: body.reason, at: happened(body.at) });
    await forgetEntries({ tx: unit.tx, organisationId, electionId });
  },
});
