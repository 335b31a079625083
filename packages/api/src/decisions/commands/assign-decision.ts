import { refuse } from '@klubba/domain';
import { keepers } from '../../access/permission.ts';
import { refuseUnknown } from '../../record/known.ts';
import { Refused } from '../../store/errors.ts';
import { AssignDecisionBody } from '../contract.ts';
import { decisionCommand } from '../decision-command.ts';

/** What was rejected leaves nothing to carry out. */
export const assignDecision = decisionCommand({
  operationId: 'assignDecision',
  summary: 'Give a decision an owner and a due date',
  permission: keepers,
  url: '/assignment',
  body: AssignDecisionBody,
  work: async ({ unit, organisationId, body, decision: { meetingId, decidedOn, outcome } }) => {
    if (outcome === 'rejected') throw new Refused(refuse('nothing-to-carry-out'));
    await refuseUnknown(unit, organisationId, body.owner, 'owner.id');
    return { type: 'AssignDecision', meetingId, decidedOn, ...body };
  },
});
