import { desk } from '../../access/permission.ts';
import { FindConveningBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const findConvening = meetingCommand({
  operationId: 'findConvening',
  summary: 'Enter the finding whether the meeting was duly convened',
  permission: desk,
  url: '/meetings/:meetingId/convening',
  params: MeetingParams,
  body: FindConveningBody,
  work: ({ body, happened, decide }) =>
    decide({ type: 'FindConvening', ...body, at: happened(body.at) }),
});
