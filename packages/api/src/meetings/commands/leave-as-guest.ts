import { desk } from '../../access/permission.ts';
import { AtBody, GuestParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const leaveAsGuest = meetingCommand({
  operationId: 'leaveAsGuest',
  summary: 'Enter that somebody without a vote has left',
  permission: desk,
  url: '/meetings/:meetingId/guests/:personId/leave',
  params: GuestParams,
  body: AtBody,
  work: ({ params: { personId }, body, happened, decide }) =>
    decide({ type: 'LeaveAsGuest', personId, at: happened(body.at) }),
});
