import { expect, test } from 'vitest';
import { timeScale } from './time-scale.ts';

test('days lie in their order between the edges, an open end leaves room', () => {
  const scale = timeScale([{ from: '2024-03-01', until: null }], '2026-11-28');
  const [first, today] = [scale.at('2024-03-01'), scale.at('2026-11-28')];
  expect(first).toBeGreaterThan(0);
  expect(today).toBeGreaterThan(first);
  expect(today).toBeLessThan(92);
  expect(scale.at('2040-01-01')).toBe(100);
});

test('years stand as many as have room', () => {
  const scale = timeScale([{ from: '1990-01-01', until: '2026-12-31' }], '2026-11-28');
  expect(scale.years.length).toBeLessThan(10);
  expect(timeScale([{ from: '2024-03-01', until: '2025-02-01' }], '2024-05-01').years).toEqual([
    { year: '2025', at: expect.any(Number) },
  ]);
});
