import { desk } from '../../access/permission.ts';
import { MeetingParams } from '../../meetings/contract.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { ObjectToMinutesBody } from '../contract.ts';

export const takeBackMinutes = meetingCommand({
  operationId: 'takeBackMinutes',
  summary: 'Take back minutes that are out to be signed, or a part of them, with a reason',
  permission: desk,
  url: '/meetings/:meetingId/minutes/verification/taking-back',
  params: MeetingParams,
  body: ObjectToMinutesBody,
  work: ({ by, body, now, decide }) => decide({ type: 'TakeBackMinutes', ...body, by, at: now }),
});
