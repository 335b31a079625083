import { desk } from '../../access/permission.ts';
import { ClauseParams, DecideByCountedVoteBody, DecisionTaken } from '../contract.ts';
import { decideClause, decisionTaken, refuseStrangersIn } from '../decide-clause.ts';
import { meetingCommand } from '../meeting-command.ts';

export const decideByCountedVote = meetingCommand({
  operationId: 'decideByCountedVote',
  summary: 'Decide a clause by a counted vote',
  permission: desk,
  url: '/meetings/:meetingId/clauses/:clauseId/counted-vote',
  params: ClauseParams,
  body: DecideByCountedVoteBody,
  status: 201,
  answer: DecisionTaken,
  answers: decisionTaken,
  work: async ({ params: { clauseId }, body, newId, happened, ...gavel }) => {
    const { at, assignment = null, ...count } = body;
    await refuseStrangersIn(gavel.unit, count);
    const decisionId = newId('decision');
    await decideClause(
      gavel,
      { type: 'DecideByCountedVote', clauseId, ...count },
      { decisionId, at: happened(at), assignment },
    );
  },
});
