import { afterEach, describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { bareClock, clock, day, listing, number, percent } from './format.ts';
import { language, speak, t } from './language.ts';
import { say } from './say.ts';
import { sv } from './sv.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

afterEach(() => speak('sv'));

describe('in Swedish', () => {
  test('a date is 14 februari 2024', () => expect(day('2024-02-14')).toBe('14 februari 2024'));
  test('a time is kl. 18.30 where the association lives', () =>
    expect(clock('2024-02-14T17:30:00Z')).toBe('kl. 18.30'));
  test('a number is 1 234', () => expect(plain(number(1234))).toBe('1 234'));
  test('a part is 20 %', () => expect(plain(percent(0.2))).toBe('20 %'));
  test('a listing ends with och', () => expect(listing(['Anna', 'Bo'])).toBe('Anna och Bo'));
  test('one and many differ', () => {
    expect(t('mention.counted', { count: 1 })).toBe('1 person att välja på');
    expect(t('mention.counted', { count: 3 })).toBe('3 personer att välja på');
  });
});

describe('in English', () => {
  test('the same keys speak English', async () => {
    await speak('en');
    expect(language()).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(t('nav.people')).toBe('People');
    expect(day('2024-02-14')).toBe('14 February 2024');
    expect(bareClock('2024-02-14T17:30:00Z')).toBe('18:30');
  });
});

test('a midnight in Stockholm is the day it is there', () =>
  expect(day('2024-02-13T23:30:00Z')).toBe('14 februari 2024'));

test('a code nobody foresaw gets a sentence too', () =>
  expect(say('never-heard-of')).toBe(t('problem.unknown')));

test('facts in a sentence are written as people write them', () => {
  expect(plain(say('too-small', { minimum: 1200 }))).toBe('Minst 1 200.');
  expect(say('too-small', { minimum: '2024-03-31' })).toBe('Minst 31 mars 2024.');
});

test('the languages need the same facts in each sentence', () => {
  const facts = (message: unknown) =>
    [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const needed = (words: object) =>
    Object.fromEntries(
      Object.entries(words).map(([key, message]) => [key, [...new Set(facts(message))].sort()]),
    );
  expect(needed(en)).toEqual(needed(sv));
});
