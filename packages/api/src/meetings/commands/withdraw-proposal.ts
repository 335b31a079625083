import { desk } from '../../access/permission.ts';
import { Empty, ProposalParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const withdrawProposal = meetingCommand({
  operationId: 'withdrawProposal',
  summary: 'Withdraw a proposal before the question is put',
  permission: desk,
  url: '/meetings/:meetingId/proposals/:proposalId/withdrawal',
  params: ProposalParams,
  body: Empty,
  work: ({ params: { proposalId }, decide }) => decide({ type: 'WithdrawProposal', proposalId }),
});
