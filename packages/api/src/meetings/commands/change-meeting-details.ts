import { todayIn } from '@klubba/domain/time';
import { desk } from '../../access/permission.ts';
import { ChangeMeetingDetailsBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const changeMeetingDetails = meetingCommand({
  operationId: 'changeMeetingDetails',
  summary:
    'Change when and where a drafted meeting is held; after the notice its hour, place and title, which the outbox tells those who were called',
  permission: desk,
  url: '/meetings/:meetingId/details',
  params: MeetingParams,
  body: ChangeMeetingDetailsBody,
  work: ({ body, now, meeting, decide }) => {
    const today = todayIn(meeting.timeZone || 'UTC', new Date(now));
    // Of a meeting long ago nobody knows on which day it was changed, unless they say so.
    const { on = today <= meeting.startsOn ? today : null, ...details } = body;
    return decide({ type: 'ChangeMeetingDetails', ...details, on });
  },
});
