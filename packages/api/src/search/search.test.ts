import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { inOrganisation } from '../store/in-organisation.ts';
import { startStore } from '../store/testing/start-store.ts';
import { searchTexts } from './search-texts.ts';
import { searchedIn, searchedOf } from './searched.ts';

/** A query, and texts that it finds or does not. */
const pairsIn = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([query = '', ...forms]) => forms.map((form) => [query, form] as const));

const start = async () => {
  const { db } = await startStore();
  const organisationId = randomUUID();
  const isFound = (asked: string, text: string) =>
    inOrganisation(db, organisationId, async (tx) => {
      const found = await searchTexts(tx, organisationId, asked);
      const { rows } = await sql<{ found: boolean }>`
        select ${searchedOf(searchedIn(text))} @@ query::tsquery as found
        from unnest(${found.map(({ query }) => query)}::text[]) as query`.execute(tx);
      return rows.length > 0 && rows.every((row, index) => row.found !== found[index]!.isNot);
    });
  return { isFound };
};

describe('a word is found in any form', () => {
  test('in at least 98 of 100 pairs of the words of associations', async () => {
    const { isFound } = await start();
    const pairs = pairsIn('pairs.txt');
    const missed: string[] = [];
    for (const [query, form] of pairs)
      if (!(await isFound(query, `Mötet talade om ${form} i går`))) missed.push(`${query} ${form}`);
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect(missed.length / pairs.length, missed.join(', ')).toBeLessThanOrEqual(0.02);
  });

  test('and not in words that only look like it', async () => {
    const { isFound } = await start();
    const pairs = pairsIn('strangers.txt');
    const found: string[] = [];
    for (const [query, form] of pairs)
      if (await isFound(query, form)) found.push(`${query} ${form}`);
    expect(pairs.length).toBeGreaterThanOrEqual(40);
    expect(found).toEqual([]);
  });
});

describe('what is asked for', () => {
  test.for([
    ['2026:19', 'enligt beslut 2026:19', true],
    ['Beslut 2026:19', 'se 2026:19 och 2026:20', true],
    ['2026:1', 'enligt beslut 2026:19', false],
    ['§ 8', 'ändra § 8 i stadgarna', true],
    ['§8', 'ändra paragraf 8', true],
    ['§ 8', 'ändra § 80', false],
    ['A\u030asa', 'Åsa Ek', true],
    ["o'brien", 'enligt O’Brien', true],
    ['“rött hus”', 'ett rött hus', true],
    ['"hyra en lastbil"', 'att hyra en lastbil', true],
    ['"hyra lastbil"', 'att hyra en lastbil', false],
    ['lastbilar -scen', 'att hyra en lastbil med scen', false],
    ['lastbilar -segel', 'att hyra en lastbil med scen', true],
    ['och att', 'och att hyra', false],
    ['lastbilen och scenen', 'att hyra en lastbil med scen', true],
    ['förenings', 'föreningsadministratör', true],
    ['föreningsadm', 'föreningsadministratör', true],
    ['elected the deputies', 'that a deputy be elected', true],
    ['- '.repeat(50), 'allt', false],
    [`it's (a & b | !c) : * \\`, 'allt', false],
    ['x'.repeat(200), 'x'.repeat(10_000), false],
  ] as const)('%s in %s: %s', async ([asked, text, is]) => {
    const { isFound } = await start();
    expect(await isFound(asked, text)).toBe(is);
  });
});
