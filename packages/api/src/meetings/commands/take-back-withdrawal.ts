import { desk } from '../../access/permission.ts';
import { Empty, ProposalParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const takeBackWithdrawal = meetingCommand({
  operationId: 'takeBackWithdrawal',
  summary: 'Take back that a proposal was withdrawn, or gave way to another one',
  permission: desk,
  url: '/meetings/:meetingId/proposals/:proposalId/reinstatement',
  params: ProposalParams,
  body: Empty,
  work: ({ params: { proposalId }, decide }) => decide({ type: 'TakeBackWithdrawal', proposalId }),
});
