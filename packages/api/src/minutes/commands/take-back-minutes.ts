import { desk } from '../../access/permission.ts';
import { MeetingParams } from '../../meetings/contract.ts';
import { meetingCommand } from '../../meetings/meeting-command.ts';
import { ObjectToMinutesBody } from '../contract.ts';

export const takeBackMinutes = meetingCommand({
  operationId: 'takeBackMinutes',
  summary: 'Take back minutes that are out to be signed, with a reason: they are a draft again',
  permission: desk,
  url: '/meetings/:meetingId/minutes/verification/taking-back',
  params: MeetingParams,
  body: ObjectToMinutesBody,
  work: ({ by, body: { reason }, now, decide }) =>
    decide({ type: 'TakeBackMinutes', reason, by, at: now }),
});
