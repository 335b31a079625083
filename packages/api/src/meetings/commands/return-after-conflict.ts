import { desk } from '../../access/permission.ts';
import { MeetingParams, ReturnAfterConflictBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const returnAfterConflict = meetingCommand({
  operationId: 'returnAfterConflict',
  summary: 'Note that somebody who left for an item, having a conflict of interest, is back',
  permission: desk,
  url: '/meetings/:meetingId/conflicts/return',
  params: MeetingParams,
  body: ReturnAfterConflictBody,
  work: ({ body, happened, decide }) =>
    decide({ type: 'ReturnAfterConflict', ...body, at: happened(body.at) }),
});
