import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { scenario } from '../scenario.ts';
import { type DecisionRegister, decisionRegister, serialOf } from './register.ts';

const given = scenario(decisionRegister);
const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const entry = (last: number) => ({
  decisionId: id(last),
  meetingId: id(900),
  itemId: id(901),
  year: 2026,
});
const entered = (last: number, serial: number) =>
  ({ type: 'DecisionEntered', v: 1, ...entry(last), serial }) as const;
const enter = (last: number) => ({ type: 'EnterDecision', ...entry(last) }) as const;

test('the first decision of a year is number 1, the next one number 2', () => {
  given().when(enter(1)).yields(entered(1, 1));
  given(entered(1, 1)).when(enter(2)).yields(entered(2, 2));
});

test('a decision has one number', () => {
  given(entered(1, 1), entered(2, 2))
    .when(enter(1))
    .isRefused('decision-already-entered', 'decisionId');
});

test('a register holds one year', () => {
  given(entered(1, 1))
    .when({ ...enter(2), year: 2027 })
    .isRefused('decision-of-another-year', 'year', { year: 2026 });
});

test('whatever is entered: the numbers are 1, 2, 3 … and each belongs to one decision for good', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (decisions) => {
      let state: DecisionRegister = decisionRegister.initial;
      const numbers = new Map<string, number>();
      for (const each of decisions) {
        const outcome = decisionRegister.decide(state, enter(each));
        if (isRefusal(outcome)) continue;
        state = outcome.reduce<DecisionRegister>(decisionRegister.evolve, state);
        for (const { decisionId, serial } of outcome) numbers.set(decisionId, serial);
        for (const [decisionId, serial] of numbers)
          expect(serialOf(state, decisionId)).toBe(serial);
      }
      expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, index) => index + 1));
    }),
  );
});

test('a state stays what it was, whatever is made of it', () => {
  const then = (state: DecisionRegister, last: number) =>
    decisionRegister.evolve(state, entered(last, state.count + 1));
  const one = then(decisionRegister.initial, 1);
  const [two, other] = [then(one, 2), then(one, 3)];
  const numbers = (state: DecisionRegister) => [1, 2, 3].map((n) => serialOf(state, id(n)));
  expect(numbers(decisionRegister.initial)).toEqual([undefined, undefined, undefined]);
  expect(numbers(one)).toEqual([1, undefined, undefined]);
  expect(numbers(two)).toEqual([1, 2, undefined]);
  expect(numbers(other)).toEqual([1, undefined, 2]);
});

test('an entry costs no more late in a year than early', () => {
  let state: DecisionRegister = decisionRegister.initial;
  for (let n = 1; n <= 100_000; n++) {
    if (serialOf(state, id(n))) throw new Error('entered before');
    state = decisionRegister.evolve(state, entered(n, n));
  }
  expect(serialOf(state, id(1))).toBe(1);
});
