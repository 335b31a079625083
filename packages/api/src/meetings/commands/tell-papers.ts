import { desk } from '../../access/permission.ts';
import { MeetingParams, TellPapersBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const tellPapers = meetingCommand({
  operationId: 'tellPapers',
  summary: 'Tell that papers followed the notice, as far as anybody knows when and how',
  permission: desk,
  url: '/meetings/:meetingId/papers',
  params: MeetingParams,
  body: TellPapersBody,
  work: ({ body, decide }) => decide({ type: 'TellPapers', ...body }),
});
