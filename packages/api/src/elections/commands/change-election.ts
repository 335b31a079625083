import { ChangeElectionBody, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';
import { refuseUnknownIn } from '../known-in-call.ts';

export const changeElection = electionCommand({
  operationId: 'changeElection',
  summary: 'Change the call of an election',
  may: 'conduct',
  method: 'PUT',
  url: '/elections/:electionId/call',
  params: ElectionParams,
  body: ChangeElectionBody,
  work: async ({ unit, organisationId, body, decide }) => {
    await refuseUnknownIn(unit, organisationId, body);
    await decide({ type: 'ChangeElection', ...body });
  },
});
