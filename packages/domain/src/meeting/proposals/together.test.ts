import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import type { MeetingCommand } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { meeting } from '../meeting.ts';
import {
  at,
  clause,
  id,
  play,
  proposal,
  proposed,
  recordOf,
  secondClause,
  submit,
} from '../rehearsal.ts';
import { clauseOf } from '../state.ts';

const given = scenario(meeting);
const together = (outcome: 'carried' | 'rejected' = 'carried') =>
  ({
    type: 'DecideTogether',
    parts: [clause, secondClause].map((clauseId, i) => ({
      ...{ clauseId, decisionId: id(81 + i), number: { year: 2024, serial: 1 + i } },
    })),
    vote: { kind: 'acclamation', outcome },
    reason: null,
    at: at(9),
  }) satisfies MeetingCommand;
const asOne = proposed.map(
  (event): MeetingEvent =>
    event.type === 'MeetingOpened'
      ? { ...event, rules: { ...event.rules, enBloc: 'oneDecision' } }
      : event,
);
const decisionsOf = (events: readonly MeetingEvent[]) =>
  [clause, secondClause].map((clauseId) => clauseOf(recordOf(events), clauseId)?.decision);

describe('one gavel over several clauses', () => {
  test('decides each, and says that they were decided together', () => {
    const decided = play(proposed, together());
    expect(decided.slice(-3)).toMatchObject([
      { type: 'ClausesPutTogether', clauseIds: [clause, secondClause] },
      { type: 'ClauseDecided', clauseId: clause, number: { serial: 1 } },
      { type: 'ClauseDecided', clauseId: secondClause, number: { serial: 2 } },
    ]);
  });
  test('is one decision with one number where the rules say so', () => {
    expect(decisionsOf(play(asOne, together()))).toMatchObject([
      { decisionId: id(81), number: { serial: 1 }, text: 'att bygga' },
      { decisionId: id(81), number: { serial: 1 }, text: 'att måla' },
    ]);
  });
  test('may be counted, with the same figures for each', () => {
    const vote = {
      kind: 'countedVote',
      for: 3,
      against: 8,
      abstained: 0,
      tieBreak: null,
    } as const;
    expect(decisionsOf(play(proposed, { ...together(), vote }))).toMatchObject([
      { outcome: 'rejected', method: { tally: { for: 3 } } },
      { outcome: 'rejected', method: { tally: { for: 3 } } },
    ]);
  });
  test('falls on none where one of them may not be put', () => {
    const amendment = {
      ...{ ...submit, kind: 'amendment', proposalId: id(42), targetId: secondClause },
      clauses: [{ clauseId: id(64), text: 'att måla rött' }],
    } satisfies MeetingCommand;
    given(...play(proposed, amendment))
      .when(together())
      .isRefused('amendments-first', 'clauseId');
    const divided = { type: 'DemandDivision', clauseId: clause, by: null, at: at(9) } as const;
    given(...play(proposed, divided))
      .when(together())
      .isRefused('division-demanded', 'clauseId');
    given(...play(proposed, together()))
      .when(together())
      .isRefused('clause-already-decided', 'clauseId');
  });
  test('that was written down wrongly is put right for all that one decision is about', () => {
    const right = {
      type: 'CorrectDecision',
      by: id(1),
      decisionId: id(81),
      outcome: 'rejected',
      figures: null,
      reason: 'Misheard.',
      at: at(12),
    } as const;
    const outcomes = (events: readonly MeetingEvent[]) =>
      decisionsOf(play(events, together(), right)).map((decision) => decision?.outcome);
    expect(outcomes(asOne)).toEqual(['rejected', 'rejected']);
    expect(outcomes(proposed)).toEqual(['rejected', 'carried']);
  });
});

test('clauses lapse for a reason that the meeting finds, without a decision', () => {
  const moot = {
    type: 'FindMoot',
    clauseIds: [clause, secondClause],
    reason: 'The board makes editorial changes by itself.',
    at: at(9),
  } satisfies MeetingCommand;
  const found = recordOf(play(proposed, moot));
  expect(found.proposals.find((p) => p.proposalId === proposal)?.clauses).toMatchObject([
    { status: 'lapsed', decision: null },
    { status: 'lapsed', decision: null },
  ]);
  given(...play(proposed, moot))
    .when(moot)
    .isRefused('clause-already-decided', 'clauseId');
});
