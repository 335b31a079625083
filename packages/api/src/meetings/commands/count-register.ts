import { desk } from '../../access/permission.ts';
import { CountRegisterBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const countRegister = meetingCommand({
  operationId: 'countRegister',
  summary: 'Tell how many may vote, without their names',
  permission: desk,
  url: '/meetings/:meetingId/register/count',
  params: MeetingParams,
  body: CountRegisterBody,
  work: ({ body, happened, decide }) =>
    decide({ type: 'CountRegister', ...body, at: happened(body.at) }),
});
