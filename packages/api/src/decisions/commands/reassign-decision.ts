import { keepers } from '../../access/permission.ts';
import { refuseUnknown } from '../../record/known.ts';
import { ReassignDecisionBody } from '../contract.ts';
import { decisionCommand } from '../decision-command.ts';

export const reassignDecision = decisionCommand({
  operationId: 'reassignDecision',
  summary: 'Give a decision to somebody else, or more time',
  permission: keepers,
  url: '/reassignment',
  body: ReassignDecisionBody,
  work: async ({ unit, organisationId, body }) => {
    await refuseUnknown(unit, organisationId, body.owner, 'owner.id');
    return { type: 'ReassignDecision', ...body };
  },
});
