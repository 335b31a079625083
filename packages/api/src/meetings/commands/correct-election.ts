import { desk } from '../../access/permission.ts';
import { CorrectElectionBody, ItemElectionParams } from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';
import { rightElection } from '../right-election.ts';
import { settleElections } from '../settle-elections.ts';

/** The office that a wrong name was given is undone, and given to the right one with the same term. */
export const correctElection = meetingCommand({
  operationId: 'correctElection',
  summary:
    'Put right who was elected under an item, before the minutes are verified; the record keeps both',
  permission: desk,
  url: '/meetings/:meetingId/item-elections/:electionId/correction',
  params: ItemElectionParams,
  body: CorrectElectionBody,
  work: async ({ unit, organisationId, meetingId, meeting, params, body, by, now, decide }) => {
    const { reason, ...told } = body;
    const { electionId } = params;
    const right = await rightElection({ unit, organisationId, meeting, electionId }, told);
    await decide({ type: 'CorrectElection', ...right, reason, by, at: now });
    await settleElections({ unit, organisationId, meetingId }, meeting);
  },
});
