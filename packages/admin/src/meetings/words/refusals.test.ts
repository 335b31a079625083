import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { sv } from './sv.ts';

const sources = import.meta.glob('../desk/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The keys of the desk, as its code has them. */
const shortcuts = new Set(
  Object.values(sources).flatMap((code) =>
    [...String(code).matchAll(/keys: '([a-z])'/g)].map(([, key]) => key!),
  ),
);

const refusals = (words: object) =>
  Object.entries(words)
    .filter(([key]) => key.startsWith('refused.'))
    .flatMap(([key, said]) =>
      Object.values(typeof said === 'string' ? { said } : said).map(
        (text) => [key, String(text)] as const,
      ),
    );

describe.each([
  ['sv', sv],
  ['en', en],
] as const)('in %s', (_, words) => {
  test('every refusal of a meeting says what is the case, and then a way on', () => {
    // One sentence alone tells the way on, or it tells nothing but the no.
    const isWay = /^(Ange|Räkna|Skriv|Say|Name|Give|Count|Write)/;
    const without = refusals(words).filter(
      ([, text]) => !/[.:;!?] \S/.test(text) && !isWay.test(text),
    );
    expect(without).toEqual([]);
  });

  test('a key that a refusal names is a key of the desk', () => {
    const named = refusals(words).flatMap(([key, text]) =>
      [...text.matchAll(/\(([A-Z])\)/g)].map(([, letter]) => [key, letter!.toLowerCase()]),
    );
    expect(named.filter(([, letter]) => !shortcuts.has(letter!))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
