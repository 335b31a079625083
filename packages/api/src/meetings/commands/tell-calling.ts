import { desk } from '../../access/permission.ts';
import { MeetingParams, TellCallingBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const tellCalling = meetingCommand({
  operationId: 'tellCalling',
  summary: 'Tell how a meeting was called without Klubba, as far as anybody knows',
  permission: desk,
  url: '/meetings/:meetingId/calling',
  params: MeetingParams,
  body: TellCallingBody,
  work: ({ body, decide }) => decide({ type: 'TellCalling', ...body }),
});
