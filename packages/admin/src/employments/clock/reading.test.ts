import { expect, test } from 'vitest';
import { terms } from '../testing.ts';
import { linesOf } from './clock-figure.tsx';
import { clockOfTerms, outlives, sentencesOf, warningsAtOnce, waysOf } from './reading.ts';

test('34 months are flagged while they are typed: both readings, and never a waiver', () => {
  const clock = clockOfTerms(terms, '2024-01-12')!;
  expect(clock.permanent).toEqual({ earliest: '2025-02-24', latest: '2025-03-01' });
  expect(outlives(clock)).toBe(true);
  expect(warningsAtOnce(clock).map(({ code }) => code)).toEqual(['term-has-no-effect']);
  expect(waysOf(clock).map(({ id }) => id)).toHaveLength(5);
});

test('a named agreement with 36 months lets the term run out', () => {
  const agreement = { kind: 'named', name: 'Avtalet', months: 36, bound: true } as const;
  expect(outlives(clockOfTerms({ ...terms, agreement }, '2024-01-12')!)).toBe(false);
});

test('half a form has no clock, and neither has a term that ends before it begins', () => {
  expect(clockOfTerms({ ...terms, from: null }, '2024-01-12')).toBeUndefined();
  expect(clockOfTerms({ ...terms, until: '2024-02-01' }, '2024-01-12')).toBeUndefined();
});

test('until further notice asks for no end, whatever was typed before', () => {
  expect(clockOfTerms({ ...terms, form: 'permanent' }, '2024-01-12')!.current?.until).toBeNull();
});

test('days are told as people write them, and the picture has the same days', () => {
  const clock = clockOfTerms(terms, '2024-01-12')!;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const told = plain(sentencesOf(clock, 'sv').join(' '));
  expect(told).toContain('blir anställningen tillsvidareanställning 24 februari 2025');
  expect(told).not.toMatch(/\d{4}-\d\d-\d\d/);
  expect(linesOf(clock).map(({ when }) => plain(when))).toEqual([
    '1 mars 2024 – 31 december 2026',
    '26 november 2024 – 1 december 2024',
    '24 februari 2025 – 1 mars 2025',
  ]);
});
