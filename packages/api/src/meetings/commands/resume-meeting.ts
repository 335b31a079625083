import { sittingDay } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { desk } from '../../access/permission.ts';
import { MeetingParams, ResumeMeetingBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const resumeMeeting = meetingCommand({
  operationId: 'resumeMeeting',
  summary: 'Resume the meeting after an adjournment',
  permission: desk,
  url: '/meetings/:meetingId/resumption',
  params: MeetingParams,
  body: ResumeMeetingBody,
  work: ({ meeting, body, happened, decide }) => {
    const at = happened(body.at);
    const { on = at ? localDate(at, meeting.timeZone) : sittingDay(meeting) } = body;
    const { register = null } = body;
    return decide({ type: 'ResumeMeeting', on, register, at });
  },
});
