import { todayIn } from '@klubba/domain/time';
import { desk } from '../../access/permission.ts';
import { MeetingParams, WriteNoticeTextBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

/** Writes what the notice says before its agenda. After the notice it is a change that the outbox tells those who were called. */
export const writeNoticeText = meetingCommand({
  operationId: 'writeNoticeText',
  summary:
    'Write the text that the notice begins with; after the notice it is changed, and the outbox tells those who were called',
  permission: desk,
  url: '/meetings/:meetingId/notice-text',
  params: MeetingParams,
  body: WriteNoticeTextBody,
  work: ({ body, now, meeting, decide }) => {
    const today = todayIn(meeting.timeZone || 'UTC', new Date(now));
    const { text, on = today <= meeting.startsOn ? today : null } = body;
    return decide({ type: 'WriteNoticeText', text, on });
  },
});
