import { keepers } from '../../access/permission.ts';
import { ExecuteDecisionBody } from '../contract.ts';
import { decisionCommand } from '../decision-command.ts';

export const executeDecision = decisionCommand({
  operationId: 'executeDecision',
  summary: 'Enter that a decision has been carried out, with the evidence',
  permission: keepers,
  url: '/execution',
  body: ExecuteDecisionBody,
  work: ({ body, refuseAhead }) => {
    refuseAhead(body.on);
    return { type: 'ExecuteDecision', ...body };
  },
});
