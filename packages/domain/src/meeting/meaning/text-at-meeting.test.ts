import { describe, expect, test } from 'vitest';
import type { LineChange } from '../../numbered-text/lines.ts';
import { scenario } from '../../scenario.ts';
import type { MeetingCommand } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { hangingOn } from '../hanging.ts';
import { meeting } from '../meeting.ts';
import { questionOrder } from '../question-order.ts';
import { acclaim, constituted, id, matter, play, recordOf, submit } from '../rehearsal.ts';
import { clauseOf, decisionOf } from '../state.ts';
import { textAsAmended } from './meaning-of.ts';
import type { Meaning } from './vocabulary.ts';

const given = scenario(meeting);
const adopt = id(61);
const lines = ['# Plan', 'Meet every month', 'Walk', '# Economy', 'Save'];
const text: Meaning = {
  ...{ kind: 'text', textId: id(70), versionId: id(71), title: 'Plan 2024', version: '1' },
  text: lines.join('\n'),
};
const proposed = play(constituted, {
  ...submit,
  clauses: [{ clauseId: adopt, text: 'att anta verksamhetsplanen', meaning: text }],
});
/** Amendment n, with clause n + 22. */
const amend = (n: number, change: LineChange | null, targetId = adopt, words = `att ${n}`) =>
  ({
    ...submit,
    ...{ kind: 'amendment', proposalId: id(n), targetId },
    clauses: [
      {
        ...{ clauseId: id(n + 22), text: words },
        ...(change && { meaning: { kind: 'lines', ...change } }),
      },
    ],
  }) satisfies MeetingCommand;
const carry = (clauseId: string) => ({ ...acclaim(clauseId), decisionId: `9${clauseId.slice(1)}` });
const reject = (clauseId: string) => ({ ...carry(clauseId), outcome: 'rejected' }) as const;
const adopted = (events: readonly MeetingEvent[]) => textAsAmended(recordOf(events), adopt);
const statusOf = (events: readonly MeetingEvent[], clauseId: string) =>
  clauseOf(recordOf(events), clauseId)?.status;

const replace = (from: number, put: string, to = from): LineChange => ({
  ...{ operation: 'replace', from, to, text: put },
});
const weekly = amend(42, replace(2, 'Meet every week'));
const spend = amend(43, replace(5, 'Spend'));
const nothing = amend(44, { operation: 'delete', from: 2, to: 3, text: '' });
const sing = amend(45, { operation: 'insert', from: 3, to: 3, text: 'Sing' });

describe('a text as the main proposal', () => {
  test('is put point by point, and comes out with every change that carried and its decision', () => {
    const all = play(proposed, weekly, spend, sing);
    const asked = questionOrder(recordOf(all), matter).map(({ clauseId }) => clauseId);
    expect(asked).toEqual([id(64), id(65), id(67), adopt]);
    const done = play(all, carry(id(64)), reject(id(65)), carry(id(67)), carry(adopt));
    expect(adopted(done)?.changed.split('\n')).toEqual([
      ...['# Plan', 'Meet every week', 'Walk', 'Sing', '# Economy', 'Save'],
    ]);
    expect(adopted(done)?.changes).toMatchObject([
      { from: 2, decisionId: carry(id(64)).decisionId },
      { from: 3, decisionId: carry(id(67)).decisionId },
    ]);
    expect(clauseOf(recordOf(done), adopt)).toMatchObject({
      ...{ text: 'att anta verksamhetsplanen', originalText: null, meaning: text },
    });
  });
  test('has the same text in whatever order its changes carry', () => {
    const orders = [
      [64, 65, 67],
      [67, 65, 64],
      [65, 67, 64],
    ].map(
      (order) =>
        adopted(play(proposed, weekly, spend, sing, ...order.map((n) => carry(id(n)))))?.changed,
    );
    expect(new Set(orders).size).toBe(1);
  });
  test('is not adopted before its amendments are decided', () => {
    given(...play(proposed, weekly))
      .when(carry(adopt))
      .isRefused('amendments-first', 'clauseId');
  });
  test('takes changes of the same lines as excluding each other, and of others as not', () => {
    const decided = play(proposed, weekly, nothing, spend, carry(id(64)));
    expect([64, 65, 66].map((n) => statusOf(decided, id(n)))).toEqual([
      'carried',
      'undecided',
      'lapsed',
    ]);
    given(...decided)
      .when(amend(46, replace(2, 'Meet never')))
      .isRefused('lines-already-changed', 'clauses');
    given(...decided)
      .when(amend(46, replace(3, 'Run')))
      .succeeds();
  });
  test('is pointed at within its lines', () => {
    given(...proposed)
      .when(amend(42, replace(5, 'x', 6)))
      .isRefused('lines-outside-text', 'clauses', { lines: 5 });
    given(...proposed)
      .when(amend(42, replace(5, 'Save')))
      .isRefused('change-says-nothing', 'clauses');
    given(...play(constituted, submit))
      .when(amend(42, replace(1, 'x')))
      .isRefused('lines-of-no-text', 'clauses');
  });
  test('may have its question itself amended, in words', () => {
    const words = amend(42, null, adopt, 'att anta verksamhetsplanen för två år');
    const decided = play(proposed, words, spend, carry(id(64)), carry(id(65)), carry(adopt));
    expect(clauseOf(recordOf(decided), adopt)?.text).toBe('att anta verksamhetsplanen för två år');
    expect(adopted(decided)?.changed.split('\n')[4]).toBe('Spend');
  });
  test('takes in a change that its mover makes theirs, with no decision of its own', () => {
    const conformed = play(proposed, spend, {
      ...{ type: 'ConformProposal', proposalId: submit.proposalId, toId: id(43), at: null },
    });
    expect(adopted(conformed)).toMatchObject({ changes: [{ from: 5, decisionId: null }] });
  });
});

describe('an amendment to a change of lines', () => {
  const often = amend(46, replace(2, 'Meet every second week'), id(64), 'att 42 ändrat');
  test('is put before it, and changes what it puts in', () => {
    const decided = play(proposed, weekly, often, carry(id(68)), carry(id(64)), carry(adopt));
    expect(adopted(decided)?.changed.split('\n')[1]).toBe('Meet every second week');
  });
  test('is about the same lines, and says which words', () => {
    const onWeekly = given(...play(proposed, weekly));
    onWeekly
      .when(amend(46, replace(3, 'Run'), id(64)))
      .isRefused('amendment-of-other-lines', 'clauses');
    onWeekly.when(amend(46, null, id(64))).isRefused('amendment-in-words-alone', 'clauses');
  });
});

test('a correction of what became of a change puts the text right', () => {
  const decided = play(proposed, weekly, spend, carry(id(64)), reject(id(65)), carry(adopt));
  const correct = (clauseId: string, outcome: 'carried' | 'rejected') => ({
    ...({ type: 'CorrectDecision', decisionId: carry(clauseId).decisionId, outcome } as const),
    ...{
      reason: 'Miswritten.',
      figures: null,
      by: id(1),
      at: '2024-02-15T10:00:00.000Z',
      withWhatHangsOnIt: true,
    },
  });
  const corrected = play(decided, correct(id(64), 'rejected'), correct(id(65), 'carried'));
  expect(adopted(corrected)?.changed.split('\n')).toEqual([...lines.slice(0, 4), 'Spend']);
  const record = recordOf(play(proposed, weekly, nothing, reject(id(64)), carry(id(66))));
  const wrong = decisionOf(record, carry(id(64)).decisionId)!;
  expect(hangingOn(record, wrong, 'carried').against).toEqual([carry(id(66)).decisionId]);
});

describe('figures', () => {
  const fee = {
    kind: 'fee',
    name: 'Årsavgift',
    amount: 20_000,
    unit: 'fastighet och år',
    from: null,
  } as const;
  const words = 'att årsavgiften är 200 kr';
  const feeProposed = play(constituted, {
    ...submit,
    clauses: [{ clauseId: adopt, text: words, meaning: fee }],
  });
  const to = (n: number, meaning: Meaning, text: string) =>
    ({
      ...amend(n, null),
      clauses: [{ clauseId: id(n + 22), text, meaning }],
    }) satisfies MeetingCommand;
  test('are amended with the words, field by field', () => {
    const more = to(42, { ...fee, amount: 25_000 }, 'att årsavgiften är 250 kr');
    const later = to(43, { ...fee, from: '2025-01-01' }, `${words} från 2025`);
    const less = to(44, { ...fee, amount: 15_000 }, 'att 150 kr är årsavgiften');
    const decided = play(feeProposed, more, later, less, carry(id(64)));
    expect([65, 66].map((n) => statusOf(decided, id(n)))).toEqual(['undecided', 'lapsed']);
    given(...feeProposed)
      .when(amend(42, null, adopt, 'att årsavgiften är 250 kr'))
      .isRefused('amendment-in-words-alone', 'clauses');
  });
  test('of a group: whoever convenes it is in it, and it is no larger than it may be', () => {
    const group = {
      ...({ kind: 'group', bodyId: id(95), founds: true, name: 'Vägen', mandate: '' } as const),
      ...{ personIds: [id(1), id(2)], convenerId: id(1), least: 2, most: 4 },
      ...{ endsOn: null, reportsTo: null },
    };
    const found = (change: Partial<typeof group>) => ({
      ...submit,
      clauses: [{ clauseId: adopt, text: 'att bilda en grupp', meaning: { ...group, ...change } }],
    });
    given(...constituted)
      .when(found({}))
      .succeeds();
    const no = (change: Partial<typeof group>) => given(...constituted).when(found(change));
    no({ convenerId: id(3) }).isRefused('convener-not-in-group', 'clauses');
    no({ personIds: [id(1), id(1)] }).isRefused('person-given-twice', 'clauses');
    no({ most: 1 }).isRefused('group-size-upside-down', 'clauses');
    no({ least: 1, most: 1 }).isRefused('group-too-large', 'clauses', { most: 1 });
  });
});

test('a new wording keeps what the clause means where nothing else is told of that', () => {
  const reworded = play(proposed, {
    ...{ type: 'RewordProposal', proposalId: submit.proposalId },
    clauses: [{ clauseId: adopt, text: 'att anta planen' }],
  });
  expect(clauseOf(recordOf(reworded), adopt)).toMatchObject({
    text: 'att anta planen',
    meaning: text,
  });
});
