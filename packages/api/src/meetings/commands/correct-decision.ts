import { desk } from '../../access/permission.ts';
import { CorrectDecisionBody, MeetingDecisionParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const correctDecision = meetingCommand({
  operationId: 'correctDecision',
  summary:
    'Put right what was written of a decision, before the minutes are verified; the record keeps both',
  permission: desk,
  url: '/meetings/:meetingId/decisions/:decisionId/correction',
  params: MeetingDecisionParams,
  body: CorrectDecisionBody,
  work: ({ params: { decisionId }, body, by, now, decide }) =>
    decide({ type: 'CorrectDecision', decisionId, ...body, by, at: now }),
});
