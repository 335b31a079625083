import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { meeting } from './meeting.ts';
import { choices, nextRound } from './options.ts';
import {
  at,
  clause,
  constituted,
  dag,
  decision,
  id,
  mats,
  matter,
  number,
  play,
  recordOf,
  siv,
  submit,
} from './rehearsal.ts';
import { clauseOf, decisionOf } from './state.ts';

const given = scenario(meeting);

const by = { kind: 'person', id: dag } as const;
const name = (n: number) =>
  ({
    ...submit,
    by,
    proposalId: id(100 + n),
    ...(n === 1 ? { kind: 'main', targetId: null } : { kind: 'counter', targetId: id(101) }),
    clauses: [{ clauseId: id(200 + n), text: `att rummet heter ${n}` }],
  }) as MeetingCommand;
const names = (count: number) =>
  play(constituted, ...Array.from({ length: count }, (_, i) => name(i + 1)));
const round = (votes: Readonly<Record<number, number>>, more: object = {}) =>
  ({
    ...{ type: 'HoldRound', itemId: matter, scheme: 'lastOut', by: 'hands' },
    options: Object.entries(votes).map(([n, count]) => ({
      proposalId: id(100 + Number(n)),
      votes: count,
    })),
    ...{ abstained: 0, blank: 0, invalid: 0, tellers: null, tieBreak: null },
    ...{ decisionId: decision, number, at: at(9), ...more },
  }) as Extract<MeetingCommand, { type: 'HoldRound' }>;
const statuses = (history: readonly MeetingEvent[]) =>
  recordOf(history).proposals.map(({ clauses }) => clauses[0]?.status);

describe('rounds in which the last drops out', () => {
  test('end with one, which is decided by the last of them', () => {
    const history = play(
      names(4),
      round({ 1: 4, 2: 3, 3: 1, 4: 2 }),
      round({ 1: 4, 2: 4, 4: 2 }),
      round({ 1: 3, 2: 7 }),
    );
    expect(statuses(history)).toEqual(['lapsed', 'carried', 'lapsed', 'lapsed']);
    expect(decisionOf(recordOf(history), decision)).toMatchObject({
      text: 'att rummet heter 2',
      method: { kind: 'rounds', scheme: 'lastOut', rounds: 3, votes: 7, cast: 10, tie: null },
    });
  });
  test('keep every figure, with those who did not vote', () => {
    expect(play(names(3), round({ 1: 4, 2: 3, 3: 1 }, { abstained: 1 })).at(-1)).toMatchObject({
      ...{ type: 'RoundHeld', abstained: 1, notVoting: 2, register: 11 },
      ...{ out: [id(103)], lapsed: [id(203)] },
    });
  });
  test('are among all that are left, and none else', () => {
    given(...names(4))
      .when(round({ 1: 4, 2: 3, 3: 1 }))
      .isRefused('options-miscounted', 'options', { needed: 4 });
    given(...play(names(3), round({ 1: 4, 2: 3, 3: 1 })))
      .when(round({ 1: 4, 3: 5 }))
      .isRefused('options-not-to-choose-between', 'options');
  });
  test('whose last are tied end by the chair, or by lot where they are on ballots', () => {
    given(...names(3))
      .when(round({ 1: 4, 2: 2, 3: 2 }))
      .isRefused('tie-by-casting-vote', 'tieBreak', { votes: 2 });
    const chosen = { kind: 'castingVote', proposalId: id(102) };
    expect(statuses(play(names(3), round({ 1: 4, 2: 2, 3: 2 }, { tieBreak: chosen })))).toEqual([
      ...['undecided', 'lapsed', 'undecided'],
    ]);
    const other = { kind: 'castingVote', proposalId: id(101) };
    given(...names(3))
      .when(round({ 1: 4, 2: 2, 3: 2 }, { tieBreak: other }))
      .isRefused('not-among-the-tied', 'tieBreak');
    const lot = { kind: 'lot', method: 'coin', witnesses: [], proposalId: id(103) };
    const ballots = { by: 'ballots', tellers: [siv, mats], tieBreak: lot };
    expect(statuses(play(names(3), round({ 1: 4, 2: 2, 3: 2 }, ballots)))[2]).toBe('lapsed');
    given(...names(3))
      .when(round({ 1: 4, 2: 3, 3: 2 }, { tieBreak: lot }))
      .isRefused('no-tie', 'tieBreak');
  });
  test('lose several at once only where together they have fewer votes than the next', () => {
    const together = { tieBreak: { kind: 'together' } };
    expect(statuses(play(names(4), round({ 1: 6, 2: 3, 3: 1, 4: 1 }, together)))).toEqual([
      ...['undecided', 'undecided', 'lapsed', 'lapsed'],
    ]);
    given(...names(4))
      .when(round({ 1: 5, 2: 2, 3: 1, 4: 1 }, together))
      .isRefused('cannot-go-together', 'tieBreak');
    expect(statuses(play(names(3), round({ 1: 6, 2: 0, 3: 0 }, together)))[0]).toBe('carried');
  });
  test('on ballots stay on ballots, counted by two', () => {
    const ballots = { by: 'ballots', tellers: [siv, mats], blank: 1, invalid: 1 };
    const history = play(names(3), round({ 1: 4, 2: 3, 3: 1 }, ballots));
    expect(history.at(-1)).toMatchObject({ blank: 1, invalid: 1, notVoting: 1 });
    given(...history)
      .when(round({ 1: 4, 2: 3 }))
      .isRefused('stricter-vote-demanded', 'by');
    given(...names(3))
      .when(round({ 1: 4, 2: 3, 3: 1 }, { ...ballots, tellers: [siv] }))
      .isRefused('two-tellers-count', 'tellers');
    given(...names(3))
      .when(round({ 1: 4, 2: 3, 3: 1 }, { blank: 1 }))
      .isRefused('only-ballots-are-blank', 'blank');
  });
  test('leave what is left to be put by itself where somebody moved to reject it', () => {
    const reject = { ...submit, by, kind: 'reject', targetId: id(101), proposalId: id(110) };
    const history = play(
      names(2),
      { ...reject, clauses: [] } as MeetingCommand,
      round({ 1: 3, 2: 7 }),
    );
    expect(statuses(history).slice(0, 2)).toEqual(['lapsed', 'undecided']);
  });
  test('of nine names come down to one', () => {
    let history = names(9);
    for (let left = 9; left > 2; left -= 1)
      history = play(
        history,
        round(
          Object.fromEntries(
            Array.from({ length: left }, (_, i) => [i + 1, i === left - 1 ? 0 : 1]),
          ),
        ),
      );
    history = play(history, round({ 1: 8, 2: 3 }));
    expect(decisionOf(recordOf(history), decision)?.method).toMatchObject({ rounds: 8, votes: 8 });
  });
});

describe('two at a time', () => {
  const pairwise = { scheme: 'pairwise' };
  test('find a counter-proposal, and the main vote decides between it and the main proposal', () => {
    let history = names(4);
    const asked = () => {
      const record = recordOf(history);
      const [options = []] = choices(record, matter);
      return nextRound(options, 'pairwise').map(({ proposalId }) => proposalId);
    };
    expect(asked()).toEqual([id(102), id(103)]);
    history = play(history, round({ 2: 4, 3: 5 }, pairwise));
    expect(asked()).toEqual([id(103), id(104)]);
    history = play(history, round({ 3: 4, 4: 5 }, pairwise));
    expect(asked()).toEqual([id(101), id(104)]);
    history = play(history, round({ 1: 6, 4: 4 }, pairwise));
    expect(clauseOf(recordOf(history), id(201))?.status).toBe('carried');
    expect(decisionOf(recordOf(history), decision)?.method).toMatchObject({ rounds: 3 });
  });
  test('is never three', () => {
    given(...names(3))
      .when(round({ 1: 5, 2: 4, 3: 1 }, pairwise))
      .isRefused('options-miscounted', 'options', { needed: 2 });
  });
  test('goes on as it began', () => {
    given(...play(names(3), round({ 2: 5, 3: 4 }, pairwise)))
      .when(round({ 1: 6, 2: 4 }))
      .isRefused('another-order-begun', 'scheme');
  });
});

test('the most votes decide at once where that is how it is', () => {
  const history = play(names(3), round({ 1: 4, 2: 5, 3: 1 }, { scheme: 'mostVotes' }));
  expect(statuses(history)).toEqual(['lapsed', 'carried', 'lapsed']);
  expect(decisionOf(recordOf(history), decision)?.method).toMatchObject({ votes: 5, cast: 10 });
  const lot = { scheme: 'mostVotes', tieBreak: { kind: 'castingVote', proposalId: id(101) } };
  expect(statuses(play(names(3), round({ 1: 5, 2: 5, 3: 1 }, lot)))[0]).toBe('carried');
});

test('an option keeps its words once a round has been held', () => {
  given(...play(names(3), round({ 1: 4, 2: 3, 3: 1 })))
    .when({
      ...{ type: 'RewordProposal', proposalId: id(102) },
      clauses: [{ clauseId: id(202), text: 'att rummet heter något annat' }],
    })
    .isRefused('question-already-put', 'proposalId');
});

test('a proposal alone is no choice', () => {
  given(...play(constituted, submit))
    .when({
      ...round({ 1: 1, 2: 2 }),
      options: [
        { proposalId: id(41), votes: 1 },
        { proposalId: clause, votes: 2 },
      ],
    })
    .isRefused('options-not-to-choose-between', 'options');
});

describe('the figures of a round are put right, with what follows from them', () => {
  const right = (index: number, votes: Readonly<Record<number, number>>, more: object = {}) =>
    ({
      ...{ type: 'CorrectRecord', correctionId: id(900), reason: 'Fel.', by: siv, at: at(20) },
      right: {
        ...{ kind: 'round', itemId: matter, index, abstained: 0, blank: 0, invalid: 0 },
        options: Object.entries(votes).map(([n, count]) => ({
          proposalId: id(100 + Number(n)),
          votes: count,
        })),
        ...{ tieBreak: null, ...more },
      },
    }) as MeetingCommand;
  const held = play(names(3), round({ 1: 4, 2: 3, 3: 1 }), round({ 1: 4, 2: 5 }));

  test('the last one decides for another: the decision and its number stand, with other words', () => {
    expect(statuses(held)).toEqual(['lapsed', 'carried', 'lapsed']);
    const history = play(held, right(1, { 1: 6, 2: 5 }));
    expect(statuses(history)).toEqual(['carried', 'lapsed', 'lapsed']);
    const record = recordOf(history);
    expect(decisionOf(record, decision)).toMatchObject({
      ...{ text: 'att rummet heter 1', number, clauseId: id(201) },
      method: { kind: 'rounds', rounds: 2, votes: 6, cast: 11 },
    });
    const told = record.items.find(({ itemId }) => itemId === matter)!.proceedings;
    expect(told).toMatchObject([
      { type: 'RoundHeld' },
      { type: 'RoundHeld', notVoting: 0, out: [id(102)] },
      { type: 'ClauseDecided', clauseId: id(201), text: 'att rummet heter 1' },
      { type: 'RecordCorrected', was: { out: [id(101)], decided: { clauseId: id(202) } } },
    ]);
    expect(statuses(play(history, right(1, { 1: 4, 2: 5 })))).toEqual(statuses(held));
  });
  test('an earlier one has other figures, as long as the same drop out', () => {
    const history = play(held, right(0, { 1: 5, 2: 3, 3: 2 }));
    expect(statuses(history)).toEqual(statuses(held));
    const told = recordOf(history).items.find(({ itemId }) => itemId === matter)!.proceedings;
    expect(told[0]).toMatchObject({ type: 'RoundHeld', notVoting: 1, out: [id(103)] });
    given(...held)
      .when(right(0, { 1: 5, 2: 1, 3: 3 }))
      .isRefused('round-hangs-on-others', 'right.options');
  });
  test('one after which the choice is still open changes who is left', () => {
    const history = play(names(3), round({ 1: 4, 2: 3, 3: 1 }), right(0, { 1: 4, 2: 1, 3: 3 }));
    expect(statuses(history)).toEqual(['undecided', 'lapsed', 'undecided']);
  });
  test('never more votes than voters, other options, or a tie that nobody broke', () => {
    given(...held)
      .when(right(1, { 1: 8, 2: 5 }))
      .isRefused('more-votes-than-register', 'right.options', { register: 11, votes: 13 });
    given(...held)
      .when(right(1, { 1: 8, 3: 1 }))
      .isRefused('options-miscounted', 'right.options', { needed: 2 });
    given(...held)
      .when(right(1, { 1: 5, 2: 5 }))
      .isRefused('tie-by-casting-vote', 'tieBreak', { votes: 5 });
    given(...held)
      .when(right(1, { 1: 4, 2: 5 }))
      .isRefused('nothing-to-correct', 'right');
  });
});
