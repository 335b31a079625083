import { EmploymentProposalParams, RecordEmploymentDecisionBody } from '../contract.ts';
import { decisionOn } from '../decision-of.ts';
import { employmentCommand } from '../employment-command.ts';

export const recordEmploymentDecision = employmentCommand({
  operationId: 'recordEmploymentDecision',
  summary: 'Record what the meeting made of a proposal, as its record has it',
  may: 'arrange',
  url: '/employments/:employmentId/proposals/:proposalId/decision',
  params: EmploymentProposalParams,
  body: RecordEmploymentDecisionBody,
  work: async ({ unit, employment, params: { proposalId }, body, at, decide }) => {
    const decision = await decisionOn(unit, employment, proposalId);
    await decide({ type: 'RecordDecision', proposalId, decision, ...body, at: at.toISOString() });
  },
});
