import { desk } from '../../access/permission.ts';
import { AtBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const closeMeeting = meetingCommand({
  operationId: 'closeMeeting',
  summary: 'Close the meeting',
  permission: desk,
  url: '/meetings/:meetingId/closing',
  params: MeetingParams,
  body: AtBody,
  work: ({ body, happened, decide }) => decide({ type: 'CloseMeeting', at: happened(body.at) }),
});
