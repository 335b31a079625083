import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { MeetingCommand, Vote } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { meeting } from './meeting.ts';
import {
  acclaim,
  at,
  clause,
  count,
  dag,
  decision,
  frans,
  id,
  mats,
  matter,
  members,
  number,
  play,
  proposed,
  recordOf,
  report,
  rules,
  secondClause,
  siv,
} from './rehearsal.ts';
import { clauseOf, decisionOf, itemOf } from './state.ts';
import type { Demand, MeetingRules } from './vocabulary.ts';

const given = scenario(meeting);

const gavel = { clauseId: clause, decisionId: decision, number, at: at(9) };
const decide = (vote: Vote): MeetingCommand => ({ type: 'DecideByVote', ...gavel, vote });
const demand = (how: Demand): MeetingCommand => ({
  ...{ type: 'DemandDivision', clauseId: clause, by: null, how, at: at(9) },
});
const hands = (ayes: number, against: number, abstained = 0) =>
  ({ kind: 'countedVote', for: ayes, against, abstained, tieBreak: null }) satisfies Vote;
const ballots = {
  ...hands(5, 3),
  blank: 2,
  invalid: 1,
  tellers: [siv, mats],
};
const secret = { ...ballots, kind: 'secretBallot' } satisfies Vote;
const called = {
  ...{ kind: 'rollCall', tieBreak: null },
  votes: [
    { personId: dag, vote: 'for' },
    { personId: siv, vote: 'for' },
    { personId: mats, vote: 'against' },
    { personId: frans, vote: 'abstained' },
  ],
} satisfies Vote;
const trial = { kind: 'trialVote', outcome: 'carried', minority: 2 } satisfies Vote;
const methodOf = (history: readonly MeetingEvent[]) =>
  decisionOf(recordOf(history), decision)?.method;
const under = (changed: Partial<MeetingRules>) =>
  proposed.map((e) =>
    e.type === 'MeetingOpened' ? { ...e, rules: { ...e.rules, ...changed } } : e,
  ) as readonly MeetingEvent[];

describe('the ladder', () => {
  const steps: readonly (readonly [Demand | null, readonly Vote[]])[] = [
    [
      null,
      [
        { kind: 'acclamation', outcome: 'carried' },
        { kind: 'found', outcome: 'carried' },
      ],
    ],
    ['division', [trial]],
    ['countedVote', [hands(6, 2)]],
    ['rollCall', [called]],
    ['secretBallot', [secret]],
  ];
  test('goes up as far as is demanded, and what is demanded is the least that is held', () => {
    for (const [i, [how]] of steps.entries()) {
      const history = how ? play(proposed, demand(how)) : proposed;
      for (const [j, [, votes]] of steps.entries())
        for (const vote of votes) {
          const outcome = meeting.decide(recordOf(history), decide(vote));
          const isHeld = j >= i && !(how === 'rollCall' && vote.kind === 'secretBallot');
          expect(!('refused' in outcome), `${how} ${vote.kind}`).toBe(isHeld);
        }
    }
  });
  test('never goes down again', () => {
    const history = play(proposed, demand('countedVote'));
    for (const how of ['division', 'countedVote'] as const)
      given(...history)
        .when(demand(how))
        .isRefused('division-already-demanded', 'clauseId');
    given(...history)
      .when(decide(trial))
      .isRefused('stricter-vote-demanded', 'clauseId');
    given(...play(history, demand('rollCall'), demand('secretBallot')))
      .when(decide(called))
      .isRefused('stricter-vote-demanded', 'clauseId');
  });
});

describe('a majority found without a count', () => {
  test('has the rule it was found by and no figures', () => {
    const found = decide({ kind: 'found', outcome: 'carried' });
    expect(methodOf(play(proposed, found))).toEqual({
      kind: 'found',
      majority: rules.matters[0]!.majority,
    });
  });
  test('by a trial vote counts the few, who are fewer than half, or nobody', () => {
    expect(methodOf(play(proposed, decide(trial)))).toMatchObject({ minority: 2 });
    expect(methodOf(play(proposed, decide({ ...trial, minority: null })))).toMatchObject({
      minority: null,
    });
    given(...proposed)
      .when(decide({ ...trial, minority: 6 }))
      .isRefused('minority-too-large', 'minority', { minority: 6, register: 11 });
  });
});

describe('a vote that comes to nothing', () => {
  const nothing = play(proposed, decide(hands(0, 0, 7)));
  test('decides nothing, whatever the chair says, and keeps its figures', () => {
    expect(nothing.at(-1)).toMatchObject({
      type: 'VoteDecidedNothing',
      method: { tally: { for: 0, against: 0, abstained: 7, notVoting: 4, register: 11 } },
    });
    expect(clauseOf(recordOf(nothing), clause)).toMatchObject({
      status: 'undecided',
      decision: null,
    });
    given(...proposed)
      .when(decide({ ...hands(0, 0, 7), tieBreak: { kind: 'castingVote', outcome: 'carried' } }))
      .isRefused('no-tie', 'tieBreak');
  });
  test('may be held again, and then decides', () => {
    expect(methodOf(play(nothing, decide(hands(3, 2))))).toMatchObject({ tally: { for: 3 } });
  });
  test('may be left as it is', () => {
    const other = { ...acclaim(secondClause), decisionId: id(82) };
    const left = play(nothing, other, { type: 'TakeUpItem', itemId: report, at: at(10) });
    expect(itemOf(recordOf(left), matter)?.status).toBe('closed');
  });
  test('is also a tie that nobody may break, or will', () => {
    const tied = { ...hands(3, 3), tieBreak: { kind: 'unbroken' } } as const;
    expect(play(proposed, decide(tied)).at(-1)).toMatchObject({
      type: 'VoteDecidedNothing',
      method: { tie: null },
    });
    given(...proposed)
      .when(decide(hands(3, 3)))
      .isRefused('tie-by-casting-vote', 'tieBreak', { votes: 3 });
  });
});

describe('a roll call', () => {
  test('keeps who voted how, and counts it', () => {
    expect(methodOf(play(proposed, decide(called)))).toMatchObject({
      votes: called.votes,
      tally: { for: 2, against: 1, abstained: 1, notVoting: 7, register: 11 },
    });
  });
  test('asks each once, of those who may vote', () => {
    const [first] = called.votes;
    given(...proposed)
      .when(decide({ ...called, votes: [...called.votes, first!] }))
      .isRefused('voted-twice', 'votes');
    given(...proposed)
      .when(decide({ ...called, votes: [{ personId: id(12), vote: 'for' }] }))
      .isRefused('not-in-register', 'votes');
  });
  test('shows by itself whether the chair who breaks its tie has voted', () => {
    const strict = under({ castingVote: 'chairWhoVoted' });
    const tie = { kind: 'castingVote', outcome: 'carried' } as const;
    const tied = { ...called, votes: called.votes.slice(1, 3), tieBreak: tie };
    given(...strict)
      .when(decide(tied))
      .isRefused('chair-did-not-vote', 'tieBreak');
    const withChair = [
      { personId: dag, vote: 'for' },
      { personId: mats, vote: 'against' },
    ] as const;
    given(...strict)
      .when(decide({ ...tied, votes: [...withChair] }))
      .succeeds();
  });
});

describe('a secret ballot', () => {
  test('counts blank and invalid ballots, which are no votes', () => {
    expect(methodOf(play(proposed, decide(secret)))).toMatchObject({
      tally: { for: 5, against: 3, blank: 2, invalid: 1, notVoting: 0, register: 11 },
      tellers: [siv, mats],
    });
    given(...proposed)
      .when(decide({ ...secret, blank: 3 }))
      .isRefused('more-votes-than-register', 'for', { register: 11, votes: 12 });
  });
  test('is counted by two, where anybody knows who', () => {
    given(...proposed)
      .when(decide({ ...secret, tellers: [siv] }))
      .isRefused('two-tellers-count', 'tellers');
    given(...proposed)
      .when(decide({ ...secret, tellers: null }))
      .succeeds();
  });
  test('that ties may be a lot’s, also where the chair breaks open ones', () => {
    const lot = { kind: 'lot', method: 'coin, tails carries', witnesses: [], outcome: 'rejected' };
    const tieBreak = { ...lot, kind: 'lot', outcome: 'rejected' } as const;
    given(...proposed)
      .when(decide({ ...secret, for: 3, against: 3, tieBreak }))
      .succeeds();
    given(...proposed)
      .when(decide({ ...hands(3, 3), tieBreak }))
      .isRefused('tie-by-casting-vote', 'tieBreak', { votes: 3 });
  });
});

describe('figures beside a register that nobody made', () => {
  const uncounted = under({ registerBy: 'whenCounted' }).filter(
    ({ type }) => type !== 'RegisterEstablished',
  );
  test('are kept without it where that is told, and only then', () => {
    given(...uncounted)
      .when(decide(hands(32, 20)))
      .isRefused('register-needed-to-count', 'for');
    expect(
      methodOf(play(uncounted, decide({ ...hands(32, 20), registerUnknown: true }))),
    ).toMatchObject({ tally: { for: 32, against: 20, notVoting: null, register: null } });
  });
  test('are held against one that is known, whatever is told', () => {
    given(...proposed)
      .when(decide({ ...hands(32, 20), registerUnknown: true }))
      .isRefused('more-votes-than-register', 'for', { register: members.length, votes: 52 });
  });
});

test('an older count still counts', () => {
  expect(methodOf(play(proposed, count(6, 2)))).toMatchObject({ kind: 'countedVote' });
});
