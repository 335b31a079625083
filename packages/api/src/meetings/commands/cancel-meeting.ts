import { desk } from '../../access/permission.ts';
import { CancelMeetingBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const cancelMeeting = meetingCommand({
  operationId: 'cancelMeeting',
  summary: 'Cancel a meeting that has not been opened',
  permission: desk,
  url: '/meetings/:meetingId/cancellation',
  params: MeetingParams,
  body: CancelMeetingBody,
  work: ({ body: { at, reason }, now, happened, decide }) =>
    decide({ type: 'CancelMeeting', at: happened(at) ?? now, reason }),
});
