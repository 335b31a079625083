import { changeClauses } from '../changing.ts';
import type { Meeting } from '../state.ts';
import type { Said } from './vocabulary.ts';

type SaidRound = Extract<Said, { kind: 'round' }>;

/** The record with a round as it was, and with what it decided. */
export const withRound = (meeting: Meeting, right: SaidRound, was: SaidRound): Meeting => {
  const votes = (proposalId: string) =>
    right.options.find((one) => one.proposalId === proposalId)?.votes ?? 0;
  const cast = right.options.reduce((sum, one) => sum + one.votes, 0);
  const decision = meeting.proposals
    .flatMap(({ clauses }) => clauses)
    .find(({ clauseId }) => clauseId === was.decided?.clauseId)?.decision;
  const moved =
    decision && right.decided && decision.method.kind === 'rounds'
      ? {
          ...decision,
          ...right.decided,
          method: {
            ...decision.method,
            ...{ votes: votes(right.decided.proposalId), cast, tie: right.tie },
          },
        }
      : null;
  const clauses = changeClauses(asBefore(meeting, was), (clause) => {
    if (right.lapsed.includes(clause.clauseId)) return { ...clause, status: 'lapsed' };
    return moved && clause.clauseId === right.decided?.clauseId
      ? { ...clause, status: moved.outcome, decision: moved }
      : clause;
  });
  const { options, abstained, blank, invalid, notVoting, tie, out, lapsed } = right;
  const figures = { options, abstained, blank, invalid, notVoting, tie, out, lapsed };
  return {
    ...clauses,
    items: clauses.items.map((item) =>
      item.itemId === right.itemId
        ? {
            ...item,
            proceedings: item.proceedings.map((event, i) => {
              if (i === right.index && event.type === 'RoundHeld') return { ...event, ...figures };
              if (!moved || event.type !== 'ClauseDecided') return event;
              if (event.decisionId !== moved.decisionId) return event;
              const { voters: _, ...told } = moved;
              return { ...event, ...told };
            }),
          }
        : item,
    ),
  };
};

/** The clauses as they were when it was held. */
export const asBefore = (meeting: Meeting, { lapsed, decided }: SaidRound) =>
  changeClauses(meeting, (clause) =>
    lapsed.includes(clause.clauseId) || clause.clauseId === decided?.clauseId
      ? { ...clause, status: 'undecided', decision: null }
      : clause,
  );
