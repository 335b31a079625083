import { desk } from '../../access/permission.ts';
import { refuseUnknown } from '../../record/known.ts';
import { ProposalParams, SupportProposalBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const supportProposal = meetingCommand({
  operationId: 'supportProposal',
  summary: 'Record that somebody speaks for a proposal, without one of their own',
  permission: desk,
  url: '/meetings/:meetingId/proposals/:proposalId/support',
  params: ProposalParams,
  body: SupportProposalBody,
  work: async ({ unit, organisationId, params: { proposalId }, body, happened, decide }) => {
    await refuseUnknown(unit, organisationId, body.by, 'by.id');
    await decide({ type: 'SupportProposal', proposalId, ...body, at: happened(body.at) });
  },
});
