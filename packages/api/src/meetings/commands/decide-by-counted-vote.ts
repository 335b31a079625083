import { desk } from '../../access/permission.ts';
import { refuseStranger } from '../../record/known.ts';
import { ClauseParams, DecideByCountedVoteBody, DecisionTaken } from '../contract.ts';
import { decideClause, decisionTaken } from '../decide-clause.ts';
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
    if (count.tieBreak?.kind === 'lot')
      for (const witness of count.tieBreak.witnesses)
        await refuseStranger(gavel.unit, witness, 'tieBreak.witnesses');
    const decisionId = newId('decision');
    await decideClause(
      gavel,
      { type: 'DecideByCountedVote', ...count },
      { clauseId, decisionId, at: happened(at), assignment },
    );
  },
});
