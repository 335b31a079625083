import { EmploymentProposalParams, WithReason } from '../contract.ts';
import { employmentCommand } from '../employment-command.ts';

export const withdrawEmploymentProposal = employmentCommand({
  operationId: 'withdrawEmploymentProposal',
  summary: 'Withdraw a proposal that no meeting has decided',
  may: 'prepare',
  url: '/employments/:employmentId/proposals/:proposalId/withdrawal',
  params: EmploymentProposalParams,
  body: WithReason,
  work: async ({ params: { proposalId }, body, at, decide }) => {
    await decide({ type: 'WithdrawProposal', proposalId, ...body, at: at.toISOString() });
  },
});
