import { desk } from '../../access/permission.ts';
import { refuseUnknown } from '../../record/known.ts';
import { clauseIds, withIds } from '../clause-ids.ts';
import { MeetingParams, ProposalChanged, SubmitProposalBody } from '../contract.ts';
import { withMeanings } from '../given-meaning.ts';
import { meetingCommand } from '../meeting-command.ts';

export const submitProposal = meetingCommand({
  operationId: 'submitProposal',
  summary: 'Submit a proposal, clause by clause',
  permission: desk,
  url: '/meetings/:meetingId/proposals',
  params: MeetingParams,
  body: SubmitProposalBody,
  status: 201,
  answer: ProposalChanged,
  answers: ({ meetingId, version, body, newId }) => ({
    ...{ meetingId, version, proposalId: newId('proposal') },
    clauseIds: clauseIds(body.clauses, newId),
  }),
  work: async ({ unit, organisationId, meeting, body, newId, decide }) => {
    if (body.by) await refuseUnknown(unit, organisationId, body.by, 'by.id');
    for (const mover of body.others ?? [])
      await refuseUnknown(unit, organisationId, mover, 'others');
    const given = withIds(body.clauses, newId);
    const meant = await withMeanings(
      { unit, organisationId, meeting, targetId: body.targetId, newId },
      given,
    );
    await decide({ type: 'SubmitProposal', ...body, proposalId: newId('proposal'), ...meant });
  },
});
