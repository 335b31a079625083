import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import type { MeetingCommand } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { meeting } from '../meeting.ts';
import { questionOrder } from '../question-order.ts';
import { acclaim, constituted, id, matter, play, recordOf, submit } from '../rehearsal.ts';
import { clauseOf } from '../state.ts';

const given = scenario(meeting);
const clause = id(61);
const wall = 'att bygga ett hus av trä vid sjön under 2026';
const proposed = play(constituted, { ...submit, clauses: [{ clauseId: clause, text: wall }] });

/** Amendment n, with clause n + 22. */
const amend = (n: number, text: string, targetId = clause) =>
  ({
    ...submit,
    kind: 'amendment',
    proposalId: id(n),
    targetId,
    clauses: [{ clauseId: id(n + 22), text }],
  }) satisfies MeetingCommand;
const carry = (clauseId: string) => ({ ...acclaim(clauseId), decisionId: `9${clauseId.slice(1)}` });
const reject = (clauseId: string) => ({ ...carry(clauseId), outcome: 'rejected' }) as const;
const textOf = (events: readonly MeetingEvent[], clauseId = clause) =>
  clauseOf(recordOf(events), clauseId)?.text;
const statusOf = (events: readonly MeetingEvent[], clauseId: string) =>
  clauseOf(recordOf(events), clauseId)?.status;

const stone = amend(42, wall.replace('trä', 'sten'));
const later = amend(43, wall.replace('2026', '2027'));
const river = amend(44, wall.replace('sjön', 'ån'));
const brick = amend(45, wall.replace('av trä', 'av tegel'));
const three = play(proposed, stone, later, river);

describe('amendments to one clause', () => {
  test('that touch different words are each put, and the clause as amended by those that carried', () => {
    const decided = play(three, carry(id(64)), carry(id(65)), reject(id(66)), carry(clause));
    expect(textOf(decided)).toBe('att bygga ett hus av sten vid sjön under 2027');
    expect(clauseOf(recordOf(decided), clause)?.originalText).toBe(wall);
    expect(decided.at(-1)).toMatchObject({
      type: 'ClauseDecided',
      text: 'att bygga ett hus av sten vid sjön under 2027',
    });
  });
  test('give it the same text in whatever order they carry', () => {
    const orders = [
      [64, 65, 66],
      [66, 65, 64],
      [65, 66, 64],
    ].map((order) => textOf(play(three, ...order.map((n) => carry(id(n))))));
    expect(new Set(orders)).toEqual(new Set(['att bygga ett hus av sten vid ån under 2027']));
  });
  test('that touch the same words exclude each other, and no third one', () => {
    const decided = play(proposed, stone, brick, later, carry(id(64)));
    expect(statusOf(decided, id(67))).toBe('lapsed');
    expect(statusOf(decided, id(65))).toBe('undecided');
  });
  test('may come when another one has carried, written on either text, but not on its words', () => {
    const carried = play(proposed, stone, carry(id(64)));
    const sten = String(textOf(carried));
    for (const text of [wall.replace('2026', '2027'), sten.replace('2026', '2027')])
      expect(textOf(play(carried, amend(43, text), carry(id(65))))).toBe(
        'att bygga ett hus av sten vid sjön under 2027',
      );
    for (const text of [brick.clauses[0]!.text, sten.replace('sten', 'tegel')])
      given(...carried)
        .when(amend(45, text))
        .isRefused('words-already-amended', 'clauses');
  });
  test('written on the clause as amended stand beside those that carry after them', () => {
    const carried = play(proposed, stone, carry(id(64)));
    const sten = String(textOf(carried));
    const decided = play(
      carried,
      amend(43, sten.replace('2026', '2027')),
      river,
      carry(id(66)),
      carry(id(65)),
    );
    expect(textOf(decided)).toBe('att bygga ett hus av sten vid ån under 2027');
  });
  test('change something', () => {
    given(...proposed)
      .when(amend(42, wall))
      .isRefused('amendment-changes-nothing', 'clauses');
  });
  test('cannot be reworded onto words that have been amended meanwhile', () => {
    const clauses = [{ clauseId: id(65), text: wall.replace('trä', 'tegel') }];
    given(...play(three, carry(id(64))))
      .when({ type: 'RewordProposal', proposalId: id(43), clauses })
      .isRefused('words-already-amended', 'clauses');
  });
});

describe('an amendment to an amendment', () => {
  const concrete = amend(46, stone.clauses[0]!.text.replace('sten', 'betong'), id(64));
  test('is put before it, and changes what it says', () => {
    const amended = play(proposed, stone, concrete);
    const asked = questionOrder(recordOf(amended), matter).map(({ clauseId }) => clauseId);
    expect(asked).toEqual([id(68), id(64), clause]);
    given(...amended)
      .when(carry(id(64)))
      .isRefused('amendments-first', 'clauseId');
    const decided = play(amended, carry(id(68)), carry(id(64)));
    expect(textOf(decided)).toBe('att bygga ett hus av betong vid sjön under 2026');
  });
  test('falls with it', () => {
    const decided = play(proposed, stone, brick, concrete, carry(id(67)));
    expect([id(64), id(68)].map((c) => statusOf(decided, c))).toEqual(['lapsed', 'lapsed']);
  });
  test('that gives it the words of one that carried makes it fall', () => {
    const wider = amend(46, later.clauses[0]!.text.replace('trä', 'tegel'), id(65));
    const decided = play(proposed, stone, later, wider, carry(id(64)), carry(id(68)));
    expect(statusOf(decided, id(65))).toBe('lapsed');
  });
});

test('main proposals under one item exclude nothing: all that come from the floor may carry', () => {
  const floor = [42, 43].map((n) => ({
    ...submit,
    proposalId: id(n),
    clauses: [{ clauseId: id(n + 22), text: `att utreda ${n}` }],
  }));
  const decided = play(proposed, ...floor, carry(clause), carry(id(64)), carry(id(65)));
  expect([clause, id(64), id(65)].map((c) => statusOf(decided, c))).toEqual([
    'carried',
    'carried',
    'carried',
  ]);
});
