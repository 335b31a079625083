import { isRefusal, refuse } from '../../decider.ts';
import { questionOn } from '../deciding.ts';
import type { MeetingEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import type { Meeting } from '../state.ts';
import { decideByVote } from '../voting.ts';
import type { DecideTogether, FindMoot } from './commands.ts';

/** One gavel over several clauses: each is decided as it would be by itself, in the same way. They are one decision where the rules say so. */
export const decideTogether = (meeting: Meeting, command: DecideTogether) => {
  const { parts, vote, reason, at } = command;
  const isOne = meeting.rules?.enBloc === 'oneDecision';
  const decided: MeetingEvent[] = [];
  let state = meeting;
  for (const { clauseId, ...own } of parts) {
    const { decisionId, number } = (isOne && parts[0]) || own;
    const gavel = { clauseId, decisionId, number, at };
    const outcome = decideByVote(state, { type: 'DecideByVote', vote, ...gavel });
    if (isRefusal(outcome)) return outcome;
    // What decides nothing is told of the clause that it was held on.
    if (!outcome.some(({ type }) => type === 'ClauseDecided'))
      return refuse('together-decides-nothing', 'vote');
    decided.push(...outcome);
    state = outcome.reduce<Meeting>(evolve, state);
  }
  const itemId = String(meeting.openItemId);
  const clauseIds = parts.map(({ clauseId }) => clauseId);
  const together: MeetingEvent[] = [
    { type: 'ClausesPutTogether', v: 1, itemId, clauseIds, reason, at },
    ...decided,
  ];
  return together;
};

/** That there is nothing to decide is found of clauses whose question could be put. */
export const findMoot = (meeting: Meeting, { clauseIds, reason, at }: FindMoot) => {
  if (new Set(clauseIds).size < clauseIds.length) return refuse('clause-given-twice', 'clauses');
  for (const clauseId of clauseIds) {
    const put = questionOn(meeting, clauseId, at);
    if ('refused' in put) return put;
  }
  const itemId = String(meeting.openItemId);
  return [
    { type: 'ClausesFoundMoot', v: 1, itemId, clauseIds, reason, at },
  ] satisfies MeetingEvent[];
};
