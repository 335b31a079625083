import { describe, expect, test } from 'vitest';
import { scenario } from '../scenario.ts';
import type { Ask, MeetingCommand } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { foundIn } from './item-election-count.ts';
import { meeting } from './meeting.ts';
import {
  at,
  constituted,
  dag,
  decision,
  frans,
  id,
  jon,
  matter,
  members,
  number,
  play,
  recordOf,
  siv,
} from './rehearsal.ts';

const given = scenario(meeting);
const electionId = id(95);
const by = (rule: 'mostVotes' | 'moreThanHalf') =>
  constituted.map(
    (event): MeetingEvent =>
      event.type === 'MeetingOpened'
        ? { ...event, rules: { ...event.rules, electedBy: rule } }
        : event,
  );
const begin = (seats = 1): Ask<'BeginElection'> => ({
  type: 'BeginElection',
  ...{ electionId, itemId: matter, seats, at: at(50) },
  office: { role: 'treasurer', title: null, bodyId: null },
});
const nominate = (...people: readonly string[]) =>
  ({
    ...{ type: 'NameCandidates', electionId, at: at(50) },
    candidates: people.map((personId) => ({ personId, by: null })),
  }) satisfies MeetingCommand;
const count = (
  votes: Readonly<Record<string, number>>,
  more: Partial<Ask<'CountElectionRound'>> = {},
): Ask<'CountElectionRound'> => ({
  ...{ type: 'CountElectionRound', electionId, round: 1, secret: true, at: at(51) },
  ...{ ballots: null, blank: null, invalid: null },
  votes: Object.entries(votes).map(([personId, each]) => ({
    ...{ personId, for: each, against: null },
  })),
  ...more,
});
const lot = (...drawn: readonly string[]): Ask<'DrawElectionLot'> => ({
  ...{ type: 'DrawElectionLot', electionId, drawn: [...drawn], at: at(52) },
  ...{ method: 'slantsingling, krona för den yngre', witnesses: [] },
});
const gavel = (
  elected: readonly string[],
  more: Partial<Ask<'ElectPeople'>> = {},
): Ask<'ElectPeople'> => ({
  ...{ type: 'ElectPeople', electionId, decisionId: decision, number, text: 'välja' },
  ...{ by: 'ballots', leftTo: null, chairStays: false, at: at(53) },
  terms: elected.map((personId) => ({ personId, from: '2024-02-14', to: null, years: null })),
  ...more,
});
const found = (history: readonly MeetingEvent[]) => foundIn(recordOf(history).itemElections[0]!);

describe('an election under an item', () => {
  test('by most votes: of three the one with 5, 4, 2 is elected', () => {
    const counted = play(
      by('mostVotes'),
      begin(),
      nominate(siv, jon, frans),
      count({ [siv]: 4, [jon]: 5, [frans]: 2 }),
    );
    expect(found(counted)).toMatchObject({ state: 'complete', elected: [jon] });
    given(...counted)
      .when(gavel([siv]))
      .isRefused('terms-of-others', 'terms');
    const { itemElections, elections } = recordOf([
      ...counted,
      ...play(counted, gavel([jon])).slice(counted.length),
    ]);
    expect(itemElections[0]?.settled).toMatchObject({ by: 'ballots', vacant: 0 });
    expect(elections).toMatchObject([{ electionId, decisionId: decision, by: 'ballots' }]);
  });
  test('by more than half: nobody has it in the first round, and the run-off is between the two first', () => {
    const first = play(
      by('moreThanHalf'),
      begin(),
      nominate(siv, jon, frans),
      count({ [siv]: 4, [jon]: 5, [frans]: 2 }),
    );
    expect(found(first)).toMatchObject({ state: 'roundNeeded', candidates: [siv, jon] });
    given(...first)
      .when(gavel([jon]))
      .isRefused('round-needed', 'by');
    given(...first)
      .when(count({ [frans]: 5 }, { round: 2 }))
      .isRefused('not-a-candidate', 'votes');
    const second = play(first, count({ [siv]: 6, [jon]: 5 }, { round: 2 }));
    expect(found(second)).toMatchObject({ state: 'complete', elected: [siv] });
  });
  test('a tie is one lot, and one of the two is elected', () => {
    const tied = play(by('mostVotes'), begin(), nominate(siv, jon), count({ [siv]: 5, [jon]: 5 }));
    expect(found(tied)).toMatchObject({
      state: 'lotNeeded',
      lot: { among: [siv, jon], places: 1 },
    });
    given(...tied)
      .when(gavel([siv]))
      .isRefused('lot-needed', 'by', { count: 1 });
    given(...tied)
      .when(lot(frans))
      .isRefused('lot-between-others', 'drawn', { places: 1 });
    given(...tied)
      .when(lot(siv, jon))
      .isRefused('lot-between-others', 'drawn', { places: 1 });
    const drawn = play(tied, lot(siv));
    expect(found(drawn)).toMatchObject({ state: 'complete', elected: [siv], lot: null });
    given(...drawn)
      .when(lot(jon))
      .isRefused('no-tie', 'drawn');
    // Counted again, what was drawn counts for nothing.
    expect(found(play(drawn, count({ [siv]: 4, [jon]: 6 }, { at: at(53) })))).toMatchObject({
      elected: [jon],
    });
  });
  test('yes or no to one candidate: more noes leave the seat vacant', () => {
    const asked = play(by('moreThanHalf'), begin(), nominate(siv));
    const votes = [{ personId: siv, for: 4, against: 6 }];
    const counted = play(asked, { ...count({}), votes });
    expect(found(counted)).toMatchObject({ state: 'complete', elected: [] });
    expect(recordOf(play(counted, gavel([]))).itemElections[0]?.settled).toMatchObject({
      ...{ elected: [], vacant: 1 },
    });
    expect(
      found(play(asked, { ...count({}), votes: [{ ...votes[0]!, for: 7, against: 3 }] })),
    ).toMatchObject({
      elected: [siv],
    });
  });
  test('figures never exceed the register, and those of several seats must fit on their ballots', () => {
    const begun = play(by('moreThanHalf'), begin(), nominate(siv, jon));
    given(...begun)
      .when(count({ [siv]: 6, [jon]: 5 }, { blank: 1 }))
      .isRefused('more-votes-than-register', 'votes', { register: 11, votes: 12 });
    given(...begun)
      .when(count({ [siv]: 6, [jon]: 5 }, { ballots: 10 }))
      .isRefused('figures-do-not-add-up', 'votes');
    const two = play(by('moreThanHalf'), begin(2), nominate(siv, jon, frans));
    given(...two)
      .when(count({ [siv]: 8, [jon]: 7, [frans]: 3 }))
      .isRefused('ballots-needed', 'ballots');
    expect(
      found(play(two, count({ [siv]: 8, [jon]: 7, [frans]: 3 }, { ballots: 11 }))),
    ).toMatchObject({
      ...{ state: 'complete', elected: [siv, jon] },
    });
  });
  test('by acclamation, no more than the seats; once counted, never', () => {
    const three = play(constituted, begin(2), nominate(siv, jon, frans));
    given(...three)
      .when(gavel([siv, jon], { by: 'acclamation' }))
      .isRefused('too-many-candidates', 'by', { candidates: 3, seats: 2 });
    const two = play(three, {
      type: 'StandDownAsCandidate',
      electionId,
      personId: frans,
      at: at(51),
    });
    expect(recordOf(play(two, gavel([siv, jon], { by: 'acclamation' }))).elections).toHaveLength(1);
    given(...play(two, count({ [siv]: 5, [jon]: 5 }, { ballots: 8 })))
      .when(gavel([siv, jon], { by: 'acclamation' }))
      .isRefused('already-counted', 'by');
  });
  test('whoever chairs is no candidate without a handover, unless the meeting lets them', () => {
    const chairStands = play(constituted, begin(), nominate(dag));
    const voices = { by: 'acclamation' } as const;
    given(...chairStands)
      .when(gavel([dag], voices))
      .isRefused('chair-is-candidate', 'chairStays');
    const led = recordOf(play(chairStands, gavel([dag], { ...voices, chairStays: true })));
    expect(led.itemElections[0]?.settled?.chairStayed).toBe(true);
    const handed = play(
      chairStands,
      { type: 'HandOverOffice', office: 'chair', personId: members[9]!, at: at(51) },
      { type: 'AdjustRegister', in: [], out: [dag], refused: [], at: at(51) },
      gavel([dag], voices),
      { type: 'AdjustRegister', in: [dag], out: [], refused: [], at: at(54) },
      { type: 'HandOverOffice', office: 'chair', personId: dag, at: at(54) },
    );
    expect(recordOf(handed).itemElections[0]?.settled?.chairStayed).toBe(false);
  });
  test('nobody is nominated: the seat is left vacant, or to a body; an item is not left with an election half held', () => {
    const begun = play(constituted, begin());
    given(...begun)
      .when({ type: 'CloseItem', itemId: matter, at: at(51) })
      .isRefused('election-not-settled');
    const leftTo = { bodyId: id(90), by: '2024-05-14', otherwise: null };
    const left = recordOf(play(begun, gavel([], { by: 'acclamation', leftTo })));
    expect(left.itemElections[0]?.settled).toMatchObject({ vacant: 1, leftTo });
    given(...begun)
      .when(count({ [siv]: 3 }))
      .isRefused('nobody-nominated');
    const off = play(begun, { type: 'PutOffElection', electionId, at: at(51) });
    expect(recordOf(play(off, { type: 'CloseItem', itemId: matter, at: at(52) })).openItemId).toBe(
      null,
    );
  });
});
