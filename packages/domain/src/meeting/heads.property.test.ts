import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import type { MeetingCommand } from './commands.ts';
import { meeting } from './meeting.ts';
import {
  at,
  count,
  dag,
  decision,
  frans,
  jon,
  matter,
  play,
  proposed,
  recordOf,
  siv,
} from './rehearsal.ts';
import { decisionOf, type Meeting } from './state.ts';
import { votersNumber } from './voters-number.ts';

const named = [dag, siv, jon, frans];
const byHeads = proposed.filter(({ type }) => type !== 'RegisterEstablished');
const some = fc.subarray(named, { minLength: 1 });

const moves = fc.oneof(
  some.map((personIds) => ({
    ...({ type: 'StandAside', itemId: matter, why: 'discharge', bodyId: null } as const),
    ...{ personIds, at: at(9) },
  })),
  fc.constantFrom(...named).map((personId) => ({
    ...({ type: 'DeclareConflict', itemId: matter, personId, reason: 'Part.', at: at(9) } as const),
  })),
  some.map((out) => ({
    ...{ type: 'AdjustRegister' as const, in: [], out, refused: [], at: at(9) },
  })),
);

test('of counted heads those whom an item concerns are none, and a count of the rest adds up, also put right', () => {
  let held = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 12 }),
      fc.array(moves, { maxLength: 5 }),
      fc.nat(12),
      fc.nat(12),
      (size, moved, ayes, noes) => {
        const heads = play(byHeads, { type: 'CountRegister', size, about: false, at: at(8) });
        let record = recordOf(heads);
        const ask = (command: MeetingCommand) => {
          const outcome = meeting.decide(record, command);
          if (isRefusal(outcome)) return false;
          record = outcome.reduce<Meeting>(meeting.evolve, record);
          return true;
        };
        for (const command of moved) ask(command);
        const concerned = new Set([
          ...record.conflicts.map(({ personId }) => personId),
          ...(record.aside ?? []).flatMap(({ personIds }) => personIds),
        ]);
        const register = votersNumber(record, matter)!;
        expect(register).toBeLessThanOrEqual(record.counted!.size);
        expect(register).toBeGreaterThanOrEqual(record.counted!.size - concerned.size);
        const isHeld = ask(count(ayes, noes));
        if (ayes + noes > register) expect(isHeld).toBe(false);
        if (!isHeld) return;
        held += 1;
        const adds = () => {
          const { method } = decisionOf(record, decision)!;
          if (!('tally' in method)) throw new Error(method.kind);
          const { tally } = method;
          expect(tally.register).toBe(register);
          expect(tally.for + tally.against + tally.abstained + tally.notVoting!).toBe(register);
        };
        adds();
        ask({
          ...{ type: 'CorrectDecision', by: siv, decisionId: decision, reason: 'Fel.', at: at(30) },
          ...{ outcome: noes > ayes ? 'carried' : 'rejected' },
          ...{ figures: { for: noes, against: ayes, abstained: 0 }, withWhatHangsOnIt: true },
        });
        adds();
      },
    ),
  );
  expect(held).toBeGreaterThan(5);
});
