import { desk } from '../../access/permission.ts';
import { AtBody } from '../contract.ts';
import { ItemCandidateParams } from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const standDownAsCandidate = meetingCommand({
  operationId: 'standDownAsCandidate',
  summary: 'Enter that a candidate stands down',
  permission: desk,
  url: '/meetings/:meetingId/item-elections/:electionId/candidates/:personId/withdrawal',
  params: ItemCandidateParams,
  body: AtBody,
  work: ({ params: { electionId, personId }, body, happened, decide }) =>
    decide({ type: 'StandDownAsCandidate', electionId, personId, at: happened(body.at) }),
});
