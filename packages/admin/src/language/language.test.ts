import { afterEach, describe, expect, test } from 'vitest';
import { words } from '../areas.ts';
import { bareClock, byLastName, clock, day, listing, number, percent } from './format.ts';
import { language, speak, t } from './language.ts';
import { say } from './say.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

afterEach(() => speak('sv'));

describe('in Swedish', () => {
  test('a date is 14 februari 2024', () => expect(day('2024-02-14')).toBe('14 februari 2024'));
  test('a time is kl. 18.30 where the association lives', () =>
    expect(clock('2024-02-14T17:30:00Z')).toBe('kl. 18.30'));
  test('a number is 1 234', () => expect(plain(number(1234))).toBe('1 234'));
  test('a part is 20 %', () => expect(plain(percent(0.2))).toBe('20 %'));
  test('a listing ends with och', () => expect(listing(['Anna', 'Bo'])).toBe('Anna och Bo'));
  test('people stand by the last of their names, å ä ö last, whatever tells namesakes apart', () => {
    const names = ['Åsa Ek', 'Anna Öst', 'Bo Ek (1950)', 'Cecilia Åberg', 'Ulla-Britt von Post'];
    expect(names.toSorted(byLastName((name) => name))).toEqual([
      ...['Bo Ek (1950)', 'Åsa Ek', 'Ulla-Britt von Post', 'Cecilia Åberg', 'Anna Öst'],
    ]);
  });
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

test.each(words.map((said) => [Object.keys(said.sv)[0], said] as const))(
  'the languages say the same keys with the same facts, from %s on',
  async (_first, { sv, later, en }) => {
    const facts = (message: unknown) =>
      [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const needed = (said: object) =>
      Object.fromEntries(
        Object.entries(said).map(([key, message]) => [key, [...new Set(facts(message))].sort()]),
      );
    const swedish = { ...sv, ...(await later?.())?.later };
    expect(needed((await en()).en)).toEqual(needed(swedish));
  },
);

test('no two areas say the same key', async () => {
  const later = await Promise.all(words.map(async (said) => (await said.later?.())?.later ?? {}));
  const keys = [...words.map(({ sv }) => sv), ...later].flatMap((said) => Object.keys(said));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
