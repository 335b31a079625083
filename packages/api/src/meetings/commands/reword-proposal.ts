import { desk } from '../../access/permission.ts';
import { clauseIds, withIds } from '../clause-ids.ts';
import { ProposalChanged, ProposalParams } from '../contract.ts';
import { withMeanings } from '../given-meaning.ts';
import { meetingCommand } from '../meeting-command.ts';
import { RewordProposalBody } from '../proposals.contract.ts';

export const rewordProposal = meetingCommand({
  operationId: 'rewordProposal',
  summary: 'Give a proposal another wording; a clause that keeps its id keeps its place',
  permission: desk,
  url: '/meetings/:meetingId/proposals/:proposalId/wording',
  params: ProposalParams,
  body: RewordProposalBody,
  status: 200,
  answer: ProposalChanged,
  answers: ({ meetingId, version, params: { proposalId }, body, newId }) => ({
    ...{ meetingId, version, proposalId },
    clauseIds: clauseIds(body.clauses, newId),
  }),
  work: async ({ unit, organisationId, meeting, params, body, newId, decide }) => {
    const { proposalId } = params;
    const given = withIds(body.clauses, newId);
    const meant = await withMeanings({ unit, organisationId, meeting, newId }, given);
    await decide({ type: 'RewordProposal', proposalId, ...meant, told: body.told ?? false });
  },
});
