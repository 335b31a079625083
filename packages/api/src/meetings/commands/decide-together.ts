import { clauseOf, dayOf } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { takeDecisions } from '../../decisions/take-decision.ts';
import { MeetingParams } from '../contract.ts';
import { refuseStrangersIn } from '../decide-clause.ts';
import { meetingCommand } from '../meeting-command.ts';
import { DecideTogetherBody, DecisionsTaken } from '../proposals.contract.ts';

export const decideTogether = meetingCommand({
  operationId: 'decideTogether',
  summary: 'Decide several clauses with one gavel; they are one decision where the rules say so',
  permission: desk,
  url: '/meetings/:meetingId/gavels',
  params: MeetingParams,
  body: DecideTogetherBody,
  status: 201,
  answer: DecisionsTaken,
  answers: ({ meetingId, version, meeting, body: { clauseIds } }) => ({
    ...{ meetingId, version },
    decisions: clauseIds.map((clauseId) => {
      const { decisionId, number, outcome } = clauseOf(meeting, clauseId)!.decision!;
      return { clauseId, decisionId, number, outcome };
    }),
  }),
  work: async ({ unit, organisationId, meetingId, meeting, body, newId, happened, decide }) => {
    const { clauseIds, vote, reason = null } = body;
    await refuseStrangersIn(unit, vote);
    const at = happened(body.at);
    const isOne = meeting.rules?.enBloc === 'oneDecision';
    const decisionIds = (isOne ? ['all'] : clauseIds).map((each) => newId(`decision-${each}`));
    await takeDecisions(
      { unit, organisationId },
      { decisionIds, meetingId, decidedOn: dayOf(meeting, at) },
      async (numbers) => {
        const parts = clauseIds.map((clauseId, i) => ({
          ...{ clauseId, decisionId: decisionIds[isOne ? 0 : i]!, number: numbers[isOne ? 0 : i]! },
        }));
        await decide({ type: 'DecideTogether', parts, vote, reason, at });
        return String(meeting.openItemId);
      },
    );
  },
});
