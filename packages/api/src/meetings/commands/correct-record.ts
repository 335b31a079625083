import { desk } from '../../access/permission.ts';
import { CorrectRecordBody, MeetingParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const correctRecord = meetingCommand({
  operationId: 'correctRecord',
  summary:
    'Put right what was written of a meeting and was not so, before its minutes are verified; the record keeps both',
  permission: desk,
  url: '/meetings/:meetingId/corrections',
  params: MeetingParams,
  body: CorrectRecordBody,
  work: ({ body, by, newId, now, decide }) =>
    decide({ type: 'CorrectRecord', correctionId: newId('correction'), ...body, by, at: now }),
});
