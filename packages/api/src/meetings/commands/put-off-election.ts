import { desk } from '../../access/permission.ts';
import { AtBody } from '../contract.ts';
import { ItemElectionParams } from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const putOffElection = meetingCommand({
  operationId: 'putOffElection',
  summary: 'Leave an election under an item to a later meeting',
  permission: desk,
  url: '/meetings/:meetingId/item-elections/:electionId/postponement',
  params: ItemElectionParams,
  body: AtBody,
  work: ({ params: { electionId }, body, happened, decide }) =>
    decide({ type: 'PutOffElection', electionId, at: happened(body.at) }),
});
