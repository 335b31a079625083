import { expect, test } from 'vitest';
import { asFigures, isMet } from './bench.ts';
import { figures } from './figures.ts';
import { race } from './race.ts';

test('the JSON has every promised key, null where nothing was measured', () => {
  const line = { what: 'rebuild', value: 12_345.678, unit: '/s' } as const;
  const json = asFigures([{ ...line, key: 'rebuildEventsPerSecond' }, line]);
  expect(Object.keys(json)).toEqual([...figures]);
  expect(json).toMatchObject({ rebuildEventsPerSecond: 12_350, minutesPdfMs: null });
});

test('a target is a floor or a ceiling', () => {
  const line = { what: 'x', value: 0.6, unit: '×' } as const;
  expect(isMet(line)).toBe(true);
  expect(isMet({ ...line, target: { atLeast: 0.6 } })).toBe(true);
  expect(isMet({ ...line, target: { atLeast: 0.61 } })).toBe(false);
  expect(isMet({ ...line, target: { atMost: 0.59 } })).toBe(false);
});

test('racers take turns, and each client works on its own', async () => {
  const turns: string[] = [];
  const racer = (name: string) => ({
    once: async (client: number) => {
      turns.push(`${name}${client}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  });
  const pace = await race({ a: racer('a'), b: racer('b') }, 2, { rounds: 1, turn: 4 });
  expect(turns).toEqual(['a0', 'a1', 'b0', 'b1', 'a0', 'a1', 'b0', 'b1']);
  expect(pace.a.p50).toBeGreaterThan(4);
});
