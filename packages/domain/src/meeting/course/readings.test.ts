import { describe, expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import { meeting } from '../meeting.ts';
import {
  acclaim,
  agenda,
  at,
  constituted,
  count,
  dag,
  decision,
  frans,
  id,
  jon,
  matter,
  number,
  play,
  proposed,
  recordOf,
  submit,
} from '../rehearsal.ts';
import { decisionOf, voters } from '../state.ts';
import { votersNumber } from '../voters-number.ts';

const given = scenario(meeting);
const twice = constituted.map((event) =>
  event.type === 'MeetingOpened'
    ? { ...event, rules: { ...event.rules, statutesReadings: 2, daysBetweenReadings: 60 } }
    : event,
);
const statutes = id(29);
const read = play(
  twice,
  {
    ...{ type: 'AddAgendaItem', itemId: statutes, title: 'Statutes', kind: 'matter' },
    ...{ matter: 'statutes', background: '', parentId: null, beforeId: null },
  },
  { type: 'TakeUpItem', itemId: statutes, at: at(9) },
  { ...submit, itemId: statutes },
);
const first = {
  ...({ type: 'TellFirstReading', itemId: statutes, on: '2023-11-20' } as const),
  ...{ decisionId: null, inForceOn: '2024-07-01' },
};
const readingIn = (events: Parameters<typeof recordOf>[0]) =>
  recordOf(events)
    .items.flatMap(({ proceedings }) => proceedings)
    .find(({ type }) => type === 'ReadingCarried');

describe('statutes that are read twice', () => {
  test('are not in force when they carry the first time', () => {
    expect(readingIn(play(read, acclaim()))).toMatchObject({ reading: 'first', inForceOn: null });
  });
  test('are in force from the day that was said when they carry the second time', () => {
    expect(readingIn(play(read, first, acclaim()))).toMatchObject({
      ...{ reading: 'second', firstOn: '2023-11-20', inForceOn: '2024-07-01' },
    });
  });
  test('are in force from the day of the second reading where no other was said', () => {
    expect(readingIn(play(read, { ...first, inForceOn: null }, acclaim()))).toMatchObject({
      inForceOn: '2024-02-14',
    });
  });
  test('wait for as many days as the rules ask', () => {
    given(...play(read, { ...first, on: '2024-01-01' }))
      .when(acclaim())
      .isRefused('readings-too-close', 'clauseId', { earliest: '2024-03-01', days: 60 });
  });
  test('that fall are no reading', () => {
    expect(readingIn(play(read, acclaim(undefined, 'rejected')))).toBeUndefined();
  });
  test('have a first reading before the second, and before it is decided on', () => {
    given(...read)
      .when({ ...first, on: '2024-02-15' })
      .isRefused('first-reading-later', 'on');
    given(...play(read, acclaim()))
      .when(first)
      .isRefused('item-already-decided', 'itemId');
    given(...proposed)
      .when({ ...first, itemId: matter })
      .isRefused('only-statutes-are-read-twice', 'itemId');
    given(...read)
      .when({ ...first, itemId: agenda })
      .isRefused('item-already-treated', 'itemId');
  });
});

describe('those whom a question concerns', () => {
  const aside = {
    ...({ type: 'StandAside', itemId: matter, why: 'discharge', bodyId: id(90) } as const),
    ...{ personIds: [dag, jon, frans], at: at(9) },
  };
  test('leave the register for it together, and their votes are not counted', () => {
    const asked = play(proposed, aside);
    expect(voters(recordOf(asked), matter)).toHaveLength(8);
    expect(voters(recordOf(asked), agenda)).toHaveLength(11);
    given(...asked)
      .when(count(9, 0))
      .isRefused('more-votes-than-register', 'for', { register: 8, votes: 9 });
  });
  test('are fewer heads to count, where nobody stands in a register by name', () => {
    const heads = play(
      proposed.filter(({ type }) => type !== 'RegisterEstablished'),
      { type: 'CountRegister', size: 11, about: false, at: at(8) },
      { ...aside, personIds: [dag, jon] },
    );
    expect(votersNumber(recordOf(heads), matter)).toBe(9);
    expect(votersNumber(recordOf(heads), agenda)).toBe(11);
    given(...heads)
      .when(count(9, 1))
      .isRefused('more-votes-than-register', 'for', { register: 9, votes: 10 });
    const decided = recordOf(play(heads, count(5, 2)));
    expect(decisionOf(decided, decision)?.method).toMatchObject({
      tally: { for: 5, against: 2, notVoting: 2, register: 9 },
    });
    const right = recordOf(
      play(play(heads, count(5, 2)), {
        ...{ type: 'CorrectDecision', by: dag, decisionId: decision, outcome: 'carried' },
        ...{ figures: { for: 7, against: 2, abstained: 0 }, reason: 'Fel.', at: at(30) },
      }),
    );
    expect(decisionOf(right, decision)?.method).toMatchObject({
      tally: { for: 7, notVoting: 0, register: 9 },
    });
    // Who has left by name is not among the heads.
    const left = play(
      proposed.filter(({ type }) => type !== 'RegisterEstablished'),
      { type: 'CountRegister', size: 11, about: false, at: at(8) },
      { type: 'AdjustRegister', in: [], out: [jon], refused: [], at: at(9) },
      { ...aside, personIds: [dag, jon] },
    );
    expect(votersNumber(recordOf(left), matter)).toBe(9);
  });
  test('leave it once, and before the decision', () => {
    given(...play(proposed, aside))
      .when(aside)
      .isRefused('conflict-already-declared', 'personIds');
    given(...play(proposed, { ...acclaim(), number }))
      .when(aside)
      .isRefused('conflict-after-decision', 'itemId');
  });
});

test('an item goes on with a matter of an earlier meeting, not of its own', () => {
  const thread = { type: 'ContinueMatter', itemId: matter, matterId: id(88) } as const;
  const from = { meetingId: id(98), itemId: id(88) };
  expect(recordOf(play(proposed, { ...thread, from })).items).toContainEqual(
    expect.objectContaining({ itemId: matter, matterId: id(88) }),
  );
  given(...proposed)
    .when({ ...thread, from: { ...from, itemId: agenda } })
    .isRefused('matter-of-the-same-meeting', 'from');
});
