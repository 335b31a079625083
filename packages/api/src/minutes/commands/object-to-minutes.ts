import { everyone } from '../../access/permission.ts';
import { MeetingParams } from '../../meetings/contract.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { ObjectToMinutesBody } from '../contract.ts';

export const objectToMinutes = meetingCommand({
  operationId: 'objectToMinutes',
  summary:
    'Refuse to sign, with a reason: the minutes return to draft, a part that is signed on its own is none',
  permission: everyone,
  access: 'people-only',
  url: '/meetings/:meetingId/minutes/objections',
  params: MeetingParams,
  body: ObjectToMinutesBody,
  work: ({ by, body, now, decide }) =>
    decide({ type: 'ObjectToMinutes', personId: by, ...body, at: now }),
});
