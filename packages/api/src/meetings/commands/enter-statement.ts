import { desk } from '../../access/permission.ts';
import { EnterStatementBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const enterStatement = meetingCommand({
  operationId: 'enterStatement',
  summary:
    'Enter a special statement, a protest or a note to the minutes; after the meeting it is told as late',
  permission: desk,
  url: '/meetings/:meetingId/statements',
  params: MeetingParams,
  body: EnterStatementBody,
  work: ({ body, newId, happened, decide }) =>
    decide({
      ...{ type: 'EnterStatement', statementId: newId('statement') },
      ...{ ...body, at: happened(body.at) },
    }),
});
