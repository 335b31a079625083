import { meetings, refuse } from '@klubba/domain';
import { keepers } from '../../access/permission.ts';
import { Refused } from '../../store/errors.ts';
import { FollowUpDecisionBody } from '../contract.ts';
import { decisionCommand } from '../decision-command.ts';

export const followUpDecision = decisionCommand({
  operationId: 'followUpDecision',
  summary: 'Enter that a meeting has taken note of how a decision was carried out',
  permission: keepers,
  url: '/follow-up',
  body: FollowUpDecisionBody,
  work: async ({ unit, body, refuseAhead }) => {
    const { version } = await unit.read(meetings, body.meetingId);
    if (version === 0) throw new Refused(refuse('meeting-not-found', 'meetingId'));
    refuseAhead(body.on);
    return { type: 'FollowUpDecision', ...body };
  },
});
