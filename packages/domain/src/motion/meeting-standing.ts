import { returning } from '../meeting/course/passing-over.ts';
import { clauseOf, dayOf, itemOf, type Meeting } from '../meeting/state.ts';
import type { Placed } from './state.ts';
import type { StandingDecision } from './vocabulary.ts';

type Asked = Pick<Placed, 'meetingId' | 'itemId' | 'clauses'>;

/**
 * What the record of a meeting says now of the question whether the association stands behind a motion; nothing where it has no such clauses.
 * Asked as a whole and amended, the meeting's words do not say which clause became what: that is `untold`, and somebody tells it.
 */
export const standingAt = (meeting: Meeting, asked: Asked): StandingDecision | undefined => {
  const item = itemOf(meeting, asked.itemId);
  const put = asked.clauses.flatMap(({ clauseId, asks }) => {
    const clause = clauseOf(meeting, clauseId);
    return clause ? [{ clause, asks }] : [];
  });
  if (!item || put.length === 0) return undefined;
  const { meetingId, itemId } = asked;
  const amended = put.some(({ clause }) => clause.originalText !== null);
  const clauses = put.flatMap(({ clause, asks }) =>
    asks.map((clauseId) => ({
      clauseId,
      carried: clause.status === 'carried',
      text: asks.length === 1 && clause.originalText !== null ? clause.text : null,
    })),
  );
  const untold = put.some(
    ({ clause, asks }) =>
      clause.status === 'carried' && clause.originalText !== null && asks.length > 1,
  );
  const decisions = new Map(
    put.flatMap(({ clause: { decision } }) => {
      if (!decision) return [];
      const { decisionId, number, at } = decision;
      const decidedOn = dayOf(meeting, at);
      return [[decisionId, { meetingId, itemId, decisionId, number, decidedOn }] as const];
    }),
  );
  return {
    ...{ meetingId, bodyId: meeting.bodyId, itemId, clauses, untold },
    decisions: [...decisions.values()],
    standing: standingFrom(put, amended, returning.includes(item.status)),
  };
};

type Put = readonly { readonly clause: { readonly status: string } }[];

const standingFrom = (
  put: Put,
  amended: boolean,
  comesBack: boolean,
): StandingDecision['standing'] => {
  const count = (status: string) => put.filter(({ clause }) => clause.status === status).length;
  const [carried, rejected] = [count('carried'), count('rejected') + count('lapsed')];
  if (carried + rejected < put.length) return comesBack ? 'tabled' : 'undecided';
  if (carried === 0) return 'doesNot';
  return amended || rejected > 0 ? 'standsBehindWithChanges' : 'standsBehind';
};
