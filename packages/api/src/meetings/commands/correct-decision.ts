import { decisionOf } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { countElsewhere } from '../../record/hanging-elsewhere.ts';
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
  work: async ({ unit, organisationId, meeting, params, body, by, now, decide }) => {
    const { decisionId } = params;
    const decision = decisionOf(meeting, decisionId);
    const elsewhere =
      decision && decision.outcome !== body.outcome && !body.withWhatHangsOnIt
        ? await countElsewhere(unit.tx, organisationId, decision)
        : 0;
    await decide({ type: 'CorrectDecision', decisionId, ...body, elsewhere, by, at: now });
  },
});
