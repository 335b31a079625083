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
          expect(serialOf(state.latest, decisionId)).toBe(serial);
      }
      expect([...numbers.values()]).toEqual([...numbers.keys()].map((_, index) => index + 1));
    }),
  );
});
