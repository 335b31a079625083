import { desk } from '../../access/permission.ts';
import { ClauseParams } from '../contract.ts';
import { decideClause, refuseStrangersIn, voteHeld } from '../decide-clause.ts';
import { meetingCommand } from '../meeting-command.ts';
import { VoteBody, VoteHeld } from '../voting.contract.ts';

export const decideByVote = meetingCommand({
  operationId: 'decideByVote',
  summary:
    'Decide a clause by a vote of any kind, from voices to a secret ballot; a vote that decides nothing is kept',
  permission: desk,
  url: '/meetings/:meetingId/clauses/:clauseId/vote',
  params: ClauseParams,
  body: VoteBody,
  status: 201,
  answer: VoteHeld,
  answers: voteHeld,
  work: async ({ params: { clauseId }, body, newId, happened, ...gavel }) => {
    const { at, assignment = null, ...vote } = body;
    await refuseStrangersIn(gavel.unit, vote);
    const decisionId = newId('decision');
    await decideClause(
      gavel,
      { type: 'DecideByVote', clauseId, vote },
      { decisionId, at: happened(at), assignment },
    );
  },
});
