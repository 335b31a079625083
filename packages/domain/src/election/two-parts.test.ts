import { describe, expect, test } from 'vitest';
import { at, call, having, id, open, ready, refusalOf, seal } from './rehearsal.ts';
import { standingOf } from './standing.ts';

const paper = 'oneInTwoParts';
const opened = [...ready({ seats: 2, substitutes: 2, paper }), open()];
const ordinary = seal({ 1: 15, 2: 12, 3: 6, 4: 5 }, { valid: 20 });
const substitutes = seal(
  { 1: 14, 2: 3, 3: 13, 4: 8 },
  { valid: 19, blank: 1 },
  { part: 'substitutes' },
);
const placesIn = (state: ReturnType<typeof having>) =>
  standingOf(state, 'substitutes').places.map(({ candidateId }) => candidateId);

describe('one paper with two parts', () => {
  test('opens both first rounds with one code, everybody who stands for a part in it', () => {
    const { rounds } = having(...opened);
    expect(rounds.map(({ part, round }) => [part, round])).toEqual([
      ['ordinary', 1],
      ['substitutes', 1],
    ]);
    const [first, second] = rounds;
    expect(second!.code).toBe(first!.code);
    expect(second!.candidateIds).toEqual([1, 2, 3, 4].map(id));
    expect(refusalOf(having(...opened), open('substitutes'))).toBe('round-open');
  });
  test('counts each part against the register by itself, in whichever order', () => {
    const short = seal({ 1: 14, 2: 3, 3: 13, 4: 8 }, { valid: 19 }, { part: 'substitutes' });
    expect(refusalOf(having(...opened), short)).toBe('sum-differs-from-register');
    const [one, other] = [
      having(...opened, ordinary, substitutes),
      having(...opened, substitutes, ordinary),
    ];
    expect(placesIn(one)).toEqual(placesIn(other));
  });
  test('gives nobody a place as substitute before the ordinary are elected', () => {
    const state = having(...opened, substitutes);
    expect(standingOf(state, 'substitutes')).toMatchObject({
      ...{ count: null, places: [], next: { kind: 'ordinaryFirst' } },
    });
  });
  test('gives who is elected to a seat no place as substitute; their votes stand', () => {
    const state = having(...opened, ordinary, substitutes);
    const { count, next } = standingOf(state, 'substitutes');
    expect(placesIn(state)).toEqual([id(3)]);
    expect(count).toMatchObject({
      groups: [{ id: 'seated', members: [id(1), id(2)], max: 0 }],
      rounds: [{ votes: { [id(1)]: 14 }, passedOver: [{ candidate: id(1), group: 'seated' }] }],
    });
    expect(next).toMatchObject({ kind: 'open', round: 2, seats: 1, candidateIds: [id(4)] });
    const second = seal({ 4: 20 }, { valid: 20 }, { part: 'substitutes' });
    const whole = having(...opened, ordinary, substitutes, open('substitutes'), second);
    expect(placesIn(whole)).toEqual([id(3), id(4)]);
  });
  test('fails as a whole; without a result only the part is', () => {
    const end = { type: 'EndRound', part: 'substitutes', note: '', at };
    const failed = having(...opened, ordinary, { ...end, reason: 'failed' });
    expect(failed.rounds.map(({ ended }) => ended?.reason)).toEqual(['failed', 'failed']);
    const anew = having(...opened, { ...end, reason: 'failed' }, open());
    expect(anew.rounds.map(({ code }) => code)[2]).toBe(anew.rounds[3]!.code);
    const none = having(...opened, { ...end, reason: 'noResult' });
    expect(none.rounds.map(({ ended }) => ended?.reason)).toEqual([undefined, 'noResult']);
  });
  test('is one only where both parts are voted on', () => {
    const alone = having(...ready({ seats: 2, substitutes: 0, paper }), open());
    expect(alone.rounds).toHaveLength(1);
    const acclaimed = having(...ready({ seats: 4, substitutes: 2, paper }), {
      type: 'ElectByAcclamation',
      part: 'ordinary',
      order: [],
      ordered: null,
      ballotAsked: false,
      at,
    });
    expect(standingOf(acclaimed, 'substitutes').next).toEqual({ kind: 'complete' });
  });
  test('is none for methods that read each ballot as a whole', () => {
    const method = { ...call.method, name: 'scottish-stv', entered: 'ballots' };
    const asked = { ...call, substitutes: 1, method, paper };
    expect(refusalOf(having(), asked)).toBe('method-has-no-two-parts');
  });
});
