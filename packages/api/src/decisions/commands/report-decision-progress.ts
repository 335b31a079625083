import { keepers } from '../../access/permission.ts';
import { ReportDecisionProgressBody } from '../contract.ts';
import { decisionCommand } from '../decision-command.ts';

export const reportDecisionProgress = decisionCommand({
  operationId: 'reportDecisionProgress',
  summary: 'Say how far a decision has come',
  permission: keepers,
  url: '/progress',
  body: ReportDecisionProgressBody,
  work: ({ body, refuseAhead }) => {
    refuseAhead(body.on);
    return { type: 'ReportDecisionProgress', ...body };
  },
});
