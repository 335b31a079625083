import { desk } from '../../access/permission.ts';
import { refuseUnknown } from '../../record/known.ts';
import { ProposalParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';
import { TakeOverProposalBody } from '../proposals.contract.ts';

export const takeOverProposal = meetingCommand({
  operationId: 'takeOverProposal',
  summary: 'Take up a proposal that its mover withdrew',
  permission: desk,
  url: '/meetings/:meetingId/proposals/:proposalId/movers',
  params: ProposalParams,
  body: TakeOverProposalBody,
  work: async ({ unit, organisationId, params: { proposalId }, body, happened, decide }) => {
    const { by, others = [] } = body;
    await refuseUnknown(unit, organisationId, by, 'by.id');
    for (const mover of others) await refuseUnknown(unit, organisationId, mover, 'others');
    await decide({ type: 'TakeOverProposal', proposalId, by, others, at: happened(body.at) });
  },
});
