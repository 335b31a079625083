import { desk } from '../../access/permission.ts';
import { ProposalParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';
import { ConformProposalBody } from '../proposals.contract.ts';

export const conformProposal = meetingCommand({
  operationId: 'conformProposal',
  summary: 'Let the mover of a proposal adopt the words of another one',
  permission: desk,
  url: '/meetings/:meetingId/proposals/:proposalId/conforming',
  params: ProposalParams,
  body: ConformProposalBody,
  work: ({ params: { proposalId }, body, happened, decide }) =>
    decide({ type: 'ConformProposal', proposalId, toId: body.toId, at: happened(body.at) }),
});
