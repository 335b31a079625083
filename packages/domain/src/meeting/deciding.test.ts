import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { isTie, reaches, votesNeeded } from './majority.ts';
import { meeting } from './meeting.ts';
import {
  acclaim,
  agenda,
  at,
  clause,
  convening,
  count,
  dag,
  decision,
  elect,
  frans,
  id,
  matter,
  members,
  officersElected,
  play,
  proposal,
  proposed,
  recordOf,
  secondClause,
  siv,
  submit,
} from './rehearsal.ts';
import { clauseOf, decisionOf } from './state.ts';
import type { CastingVote, MatterKind } from './vocabulary.ts';

const given = scenario(meeting);
const as = (kind: MatterKind): MeetingEvent[] =>
  proposed.map((e) =>
    e.type === 'AgendaItemAdded' && e.itemId === matter ? { ...e, matter: kind } : e,
  );
const outcomeOf = (events: readonly MeetingEvent[]) =>
  decisionOf(recordOf(events), decision)?.outcome;
const majority = { comparison: 'moreThan', numerator: 1, denominator: 2, of: 'cast' } as const;

describe('what was written of a decision', () => {
  const wrong = play(proposed, count(3, 4));
  const right = {
    type: 'CorrectDecision',
    by: id(1),
    decisionId: decision,
    outcome: 'carried',
    figures: { for: 4, against: 3, abstained: 0 },
    reason: '3–4 was typed for 4–3.',
    at: at(12),
  } satisfies MeetingCommand;
  test('is put right, and both stand', () => {
    expect(outcomeOf(wrong)).toBe('rejected');
    const corrected = play(wrong, right);
    expect(outcomeOf(corrected)).toBe('carried');
    expect(decisionOf(recordOf(corrected), decision)).toMatchObject({
      number: { year: 2024, serial: 1 },
      method: { tally: { for: 4, against: 3, notVoting: 4, register: 11 } },
    });
    expect(corrected.at(-1)).toMatchObject({ type: 'DecisionCorrected', was: 'rejected' });
  });
  test('follows its figures', () => {
    given(...wrong)
      .when({ ...right, outcome: 'rejected' })
      .isRefused('outcome-against-the-figures', 'outcome');
    given(...wrong)
      .when({ ...right, figures: { for: 20, against: 3, abstained: 0 } })
      .isRefused('more-votes-than-register', 'for', { register: 11, votes: 23 });
    given(...wrong)
      .when({ ...right, outcome: 'rejected', figures: { for: 3, against: 4, abstained: 0 } })
      .isRefused('nothing-to-correct', 'outcome');
    given(...play(proposed, acclaim()))
      .when(right)
      .isRefused('acclamation-has-no-figures', 'figures');
    given(...play(proposed, acclaim()))
      .when({ ...right, outcome: 'rejected', figures: null })
      .succeeds();
  });
});

describe('a register of heads', () => {
  const uncounted = play(
    officersElected,
    { type: 'TakeUpItem', itemId: convening, at: at(5) },
    { type: 'FindConvening', dulyConvened: true, at: at(5) },
    { type: 'TakeUpItem', itemId: agenda, at: at(7) },
    { type: 'AdoptAgenda', at: at(7) },
    { type: 'TakeUpItem', itemId: matter, at: at(8) },
    submit,
  );
  const heads = { type: 'CountRegister', size: 27, about: false, at: at(8) } as const;
  test('is enough to decide, and to count when it is exact', () => {
    given(...uncounted)
      .when(acclaim())
      .isRefused('no-register');
    const about = play(uncounted, { ...heads, about: true });
    given(...about)
      .when(acclaim())
      .succeeds();
    given(...about)
      .when(count(8, 2))
      .isRefused('register-needed-to-count', 'for');
    const decided = play(uncounted, heads, count(8, 2));
    expect(decisionOf(recordOf(decided), decision)?.method).toMatchObject({
      tally: { for: 8, against: 2, notVoting: 17, register: 27 },
    });
    given(...play(uncounted, heads))
      .when(count(20, 8))
      .isRefused('more-votes-than-register', 'for', { register: 27, votes: 28 });
  });
  test('lets whoever says so reserve themselves', () => {
    const reservation = { reservationId: id(95), decisionId: decision, personId: frans };
    given(...play(uncounted, heads, acclaim()))
      .when({ type: 'EnterReservation', ...reservation, text: null, at: at(10) })
      .succeeds();
  });
});

describe('acclamation', () => {
  test('has an outcome and no numbers', () => {
    given(...proposed)
      .when(acclaim())
      .yields({
        type: 'ClauseDecided',
        v: 3,
        decisionId: decision,
        number: { year: 2024, serial: 1 },
        itemId: matter,
        proposalId: proposal,
        clauseId: clause,
        text: 'att bygga',
        outcome: 'carried',
        method: { kind: 'acclamation' },
        at: at(9),
      });
  });
  test('is over once a division is demanded', () => {
    const demanded = play(proposed, {
      type: 'DemandDivision',
      clauseId: clause,
      by: frans,
      at: at(9),
    });
    given(...demanded)
      .when(acclaim())
      .isRefused('division-demanded', 'clauseId');
    expect(outcomeOf(play(demanded, count(8, 2)))).toBe('carried');
  });
  test('decides a clause once', () => {
    given(...play(proposed, acclaim()))
      .when({ ...acclaim(), decisionId: id(83) })
      .isRefused('clause-already-decided', 'clauseId');
  });
});

const under = (events: readonly MeetingEvent[], castingVote: CastingVote): MeetingEvent[] =>
  events.map((e) =>
    e.type === 'MeetingOpened' ? { ...e, rules: { ...e.rules, castingVote } } : e,
  );

describe('an empty register', () => {
  const empty = play(proposed, {
    ...{ type: 'AdjustRegister', in: [], out: members, refused: [], at: at(9) },
  });
  test('decides nothing, by voices or by counting', () => {
    given(...empty)
      .when(acclaim())
      .isRefused('nobody-may-vote', 'clauseId');
    given(...empty)
      .when(count(0, 0))
      .isRefused('nobody-may-vote', 'clauseId');
  });
  test('decides again when somebody is let in', () => {
    const again = play(empty, {
      ...{ type: 'AdjustRegister', in: [dag], out: [], refused: [], at: at(9) },
    });
    expect(outcomeOf(play(again, acclaim()))).toBe('carried');
  });
});

test('a conflict of interest is declared before the matter is decided', () => {
  const declare = {
    type: 'DeclareConflict',
    personId: frans,
    itemId: matter,
    reason: null,
    at: at(9),
  } as const;
  expect(recordOf(play(proposed, declare)).conflicts).toHaveLength(1);
  given(...play(proposed, acclaim()))
    .when(declare)
    .isRefused('conflict-after-decision', 'itemId');
});

describe('a counted vote', () => {
  test('of 8 against 2 in a register of 11 leaves one who did not vote', () => {
    const method = decisionOf(recordOf(play(proposed, count(8, 2))), decision)?.method;
    expect(method).toEqual({
      kind: 'countedVote',
      tally: { for: 8, against: 2, abstained: 0, notVoting: 1, register: 11 },
      majority,
      tie: null,
    });
  });
  test('holds no more votes than the register', () => {
    given(...proposed)
      .when(count(8, 3, 1))
      .isRefused('more-votes-than-register', 'for', { register: 11, votes: 12 });
  });
  test('counts out whoever declared a conflict of interest', () => {
    const declared = play(proposed, {
      type: 'DeclareConflict',
      personId: frans,
      itemId: matter,
      reason: null,
      at: at(9),
    });
    given(...declared)
      .when(count(9, 2))
      .isRefused('more-votes-than-register', 'for', { register: 10, votes: 11 });
    expect(decisionOf(recordOf(play(declared, count(8, 2))), decision)?.voters).not.toContain(
      frans,
    );
  });
  test('that ties in a matter of substance is the chair’s to break', () => {
    given(...proposed)
      .when(count(4, 4))
      .isRefused('tie-by-casting-vote', 'tieBreak', { votes: 4 });
    const broken = {
      ...count(4, 4),
      tieBreak: { kind: 'castingVote', outcome: 'rejected' },
    } as const;
    expect(outcomeOf(play(proposed, broken))).toBe('rejected');
  });
  test('is not broken by a chair who has a conflict of interest, but by the one elected instead', () => {
    const broken = {
      ...count(5, 5),
      tieBreak: { kind: 'castingVote', outcome: 'carried' },
    } satisfies MeetingCommand;
    const declared = play(proposed, {
      type: 'DeclareConflict',
      personId: dag,
      itemId: matter,
      reason: null,
      at: at(9),
    });
    given(...declared)
      .when(broken)
      .isRefused('chair-has-conflict', 'tieBreak');
    const handedOver = play(declared, { ...elect(frans, ['chair']), at: at(9) });
    expect(outcomeOf(play(handedOver, broken))).toBe('carried');
  });
  test('in which nobody voted decides nothing, and leaves nothing to break', () => {
    given(...proposed)
      .when(count(0, 0, 11))
      .isRefused('nobody-voted', 'for');
    given(...proposed)
      .when({ ...count(0, 0, 11), tieBreak: { kind: 'castingVote', outcome: 'carried' } })
      .isRefused('nobody-voted', 'for');
  });
  test('is broken by a chair outside the register only where the rules say so', () => {
    const broken = {
      ...count(5, 5),
      tieBreak: { kind: 'castingVote', outcome: 'carried' },
    } satisfies MeetingCommand;
    const left = play(proposed, {
      ...{ type: 'AdjustRegister', in: [], out: [dag], refused: [], at: at(9) },
    });
    given(...left)
      .when(broken)
      .isRefused('chair-not-in-register', 'tieBreak');
    expect(outcomeOf(play(under(left, 'anyChair'), broken))).toBe('carried');
  });
  test('is broken by a chair who abstained only where the rules do not ask for a vote', () => {
    const broken = {
      ...count(5, 5, 1),
      tieBreak: { kind: 'castingVote', outcome: 'carried' },
    } satisfies MeetingCommand;
    expect(outcomeOf(play(proposed, broken))).toBe('carried');
    const strict = under(proposed, 'chairWhoVoted');
    given(...strict)
      .when(broken)
      .isRefused('chair-did-not-vote', 'tieBreak');
    expect(outcomeOf(play(strict, { ...broken, chairVoted: true }))).toBe('carried');
  });
  test('that ties in an election of persons is a lot’s, with the witnesses that are told', () => {
    const lot = { kind: 'lot', method: 'coin', witnesses: [siv], outcome: 'carried' } as const;
    const byElection = as('byElection');
    given(...byElection)
      .when(count(4, 4))
      .isRefused('tie-by-lot', 'tieBreak', { votes: 4 });
    for (const witnesses of [[siv], []])
      expect(outcomeOf(play(byElection, { ...count(4, 4), tieBreak: { ...lot, witnesses } }))).toBe(
        'carried',
      );
  });
  test('that does not tie has nothing to break', () => {
    given(...proposed)
      .when({ ...count(5, 4), tieBreak: { kind: 'castingVote', outcome: 'carried' } })
      .isRefused('no-tie', 'tieBreak');
  });
  test('of two thirds carries at exactly two thirds, and not below', () => {
    expect(outcomeOf(play(as('statutes'), count(6, 3)))).toBe('carried');
    expect(outcomeOf(play(as('statutes'), count(5, 3)))).toBe('rejected');
  });
});

describe('amendments, additions and counter-proposals', () => {
  const by = { kind: 'person', id: dag } as const;
  const submitted = (kind: 'amendment' | 'addition' | 'counter', n: number, targetId: string) =>
    ({
      ...submit,
      kind,
      targetId,
      by,
      proposalId: id(n),
      clauses: [{ clauseId: id(n + 22), text: `att ${kind}` }],
    }) satisfies MeetingCommand;
  const decide = (clauseId: string, outcome: 'carried' | 'rejected', n: number) =>
    ({ ...acclaim(clauseId, outcome), decisionId: id(n) }) as const;

  test('to one clause come first, and give it its text when they carry', () => {
    const amended = play(proposed, submitted('amendment', 42, clause));
    given(...amended)
      .when(acclaim())
      .isRefused('amendments-first', 'clauseId');
    const carried = play(amended, decide(id(64), 'carried', 90), acclaim());
    expect(decisionOf(recordOf(carried), decision)?.text).toBe('att amendment');
    expect(clauseOf(recordOf(carried), clause)?.originalText).toBe('att bygga');
    const rejected = play(amended, decide(id(64), 'rejected', 90), acclaim());
    expect(decisionOf(recordOf(rejected), decision)?.text).toBe('att bygga');
  });
  test('to the whole come last, and lapse when nothing of it carried', () => {
    const added = play(proposed, submitted('addition', 42, proposal));
    given(...added)
      .when(acclaim(id(64)))
      .isRefused('base-first', 'clauseId');
    const rejected = play(
      added,
      decide(clause, 'rejected', 90),
      decide(secondClause, 'rejected', 91),
    );
    expect(clauseOf(recordOf(rejected), id(64))?.status).toBe('lapsed');
    const half = play(
      added,
      decide(clause, 'rejected', 90),
      decide(secondClause, 'carried', 91),
      decide(id(64), 'carried', 92),
    );
    expect(clauseOf(recordOf(half), id(64))?.status).toBe('carried');
  });
  test('that exclude a proposal make it lapse when they carry, and lapse when it does', () => {
    const countered = play(proposed, submitted('counter', 42, proposal));
    const statuses = (events: readonly MeetingEvent[]) =>
      [clause, secondClause, id(64)].map((c) => clauseOf(recordOf(events), c)?.status);
    expect(statuses(play(countered, acclaim(id(64))))).toEqual(['lapsed', 'lapsed', 'carried']);
    expect(statuses(play(countered, acclaim()))).toEqual(['carried', 'undecided', 'lapsed']);
    expect(statuses(play(countered, acclaim(id(64), 'rejected')))).toEqual([
      'undecided',
      'undecided',
      'rejected',
    ]);
  });
  const statusesOf = (events: readonly MeetingEvent[], ...clauses: readonly string[]) =>
    clauses.map((clauseId) => clauseOf(recordOf(events), clauseId)?.status);
  test('to the same words of a clause exclude each other', () => {
    const twice = play(
      proposed,
      submitted('amendment', 42, clause),
      submitted('amendment', 43, clause),
    );
    const first = play(twice, decide(id(64), 'carried', 90));
    expect(statusesOf(first, id(64), id(65), clause)).toEqual(['carried', 'lapsed', 'undecided']);
    const second = play(
      twice,
      decide(id(64), 'rejected', 90),
      decide(id(65), 'carried', 91),
      decide(clause, 'carried', 92),
    );
    expect(decisionOf(recordOf(second), id(92))?.text).toBe('att amendment');
  });
  test('fall with all that aims at them', () => {
    const added = play(
      proposed,
      submitted('addition', 42, proposal),
      submitted('addition', 43, id(42)),
      submitted('amendment', 44, id(64)),
    );
    const rejected = play(
      added,
      decide(clause, 'rejected', 90),
      decide(secondClause, 'rejected', 91),
    );
    expect(statusesOf(rejected, id(64), id(65), id(66))).toEqual(['lapsed', 'lapsed', 'lapsed']);
  });
  test('against one another leave one standing, and what aims at that one', () => {
    const rivals = play(
      proposed,
      submitted('counter', 42, proposal),
      submitted('counter', 43, id(42)),
      submitted('addition', 44, id(43)),
      submitted('addition', 45, id(42)),
    );
    const chosen = play(rivals, decide(id(65), 'carried', 90));
    expect(statusesOf(chosen, clause, id(64), id(67), id(66))).toEqual([
      'lapsed',
      'lapsed',
      'lapsed',
      'undecided',
    ]);
  });
  test('come too late for words that have been amended', () => {
    const amended = play(proposed, submitted('amendment', 42, clause));
    given(...play(amended, decide(id(64), 'rejected', 90)))
      .when(submitted('amendment', 43, clause))
      .yields({
        ...submitted('amendment', 43, clause),
        type: 'ProposalSubmitted',
        v: 3,
        others: [],
      });
    given(...play(amended, decide(id(64), 'carried', 90)))
      .when({
        ...submitted('amendment', 43, clause),
        clauses: [{ clauseId: id(65), text: 'att riva' }],
      })
      .isRefused('words-already-amended', 'clauses');
  });
  test('come too late for what is decided', () => {
    const carried = play(proposed, acclaim());
    given(...carried)
      .when(submitted('counter', 42, proposal))
      .isRefused('question-already-put', 'targetId');
    const half = play(proposed, decide(clause, 'rejected', 90));
    expect(statusesOf(play(half, submitted('counter', 42, proposal)), id(64))).toEqual([
      'undecided',
    ]);
    const rejected = play(half, decide(secondClause, 'rejected', 91));
    given(...rejected)
      .when(submitted('counter', 42, proposal))
      .isRefused('question-already-put', 'targetId');
    given(...rejected)
      .when(submitted('addition', 42, proposal))
      .isRefused('base-rejected', 'targetId');
    expect(statusesOf(play(carried, submitted('addition', 42, proposal)), id(64))).toEqual([
      'undecided',
    ]);
  });
});

describe('a majority, whatever the figures,', () => {
  const votes = fc.record({ for: fc.nat(1000), against: fc.nat(1000), idle: fc.nat(1000) });
  const formula = fc.record({
    comparison: fc.constantFrom('moreThan' as const, 'atLeast' as const),
    numerator: fc.integer({ min: 1, max: 4 }),
    denominator: fc.integer({ min: 4, max: 6 }),
    of: fc.constantFrom('cast' as const, 'register' as const),
  });
  test('is never lost by one more vote for', () => {
    fc.assert(
      fc.property(votes, formula, ({ for: ayes, against, idle }, majority) => {
        const register = ayes + against + idle + 1;
        if (!reaches(majority, { for: ayes, against, register })) return;
        expect(reaches(majority, { for: ayes + 1, against, register })).toBe(true);
      }),
    );
  });
  test('agrees with the fraction it names', () => {
    fc.assert(
      fc.property(votes, formula, ({ for: ayes, against, idle }, majority) => {
        const register = ayes + against + idle;
        const base = majority.of === 'cast' ? ayes + against : register;
        const line = majority.numerator * base;
        const reached = ayes * majority.denominator;
        const expected =
          ayes > 0 && (majority.comparison === 'moreThan' ? reached > line : reached >= line);
        expect(reaches(majority, { for: ayes, against, register })).toBe(expected);
      }),
    );
  });
  test('is reached by exactly the votes that it needs, in a count of the same size', () => {
    fc.assert(
      fc.property(votes, formula, ({ for: ayes, against, idle }, majority) => {
        const [cast, register] = [ayes + against, ayes + against + idle];
        const needed = votesNeeded(majority, { for: ayes, against, register });
        const withFor = (n: number) => ({ for: n, against: cast - n, register });
        if (needed <= cast) expect(reaches(majority, withFor(needed))).toBe(true);
        if (needed <= cast) expect(reaches(majority, withFor(needed - 1))).toBe(false);
        expect(reaches(majority, withFor(ayes))).toBe(ayes >= needed);
      }),
    );
  });
  test('is not reached by a tie of simple majority', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (n) => {
        const tally = { for: n, against: n, register: 2 * n };
        expect(isTie(majority, tally)).toBe(true);
        expect(reaches(majority, tally)).toBe(false);
      }),
    );
  });
});
