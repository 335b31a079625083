import { desk } from '../../access/permission.ts';
import { ClauseParams, DecideByAcclamationBody, DecisionTaken } from '../contract.ts';
import { decideClause, decisionTaken } from '../decide-clause.ts';
import { meetingCommand } from '../meeting-command.ts';

export const decideByAcclamation = meetingCommand({
  operationId: 'decideByAcclamation',
  summary: 'Decide a clause by acclamation',
  permission: desk,
  url: '/meetings/:meetingId/clauses/:clauseId/acclamation',
  params: ClauseParams,
  body: DecideByAcclamationBody,
  status: 201,
  answer: DecisionTaken,
  answers: decisionTaken,
  work: ({ params: { clauseId }, body, newId, happened, ...gavel }) =>
    decideClause(
      gavel,
      { type: 'DecideByAcclamation', clauseId, outcome: body.outcome },
      {
        ...{ decisionId: newId('decision'), at: happened(body.at) },
        assignment: body.assignment ?? null,
      },
    ),
});
