import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const source = path.join(import.meta.dirname, '..');

/** What the server asks of the database, tests and old migrations left out. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/test|^migrations\/|^bench\//.test(name))
  .map((name) => [name, readFileSync(path.join(source, name), 'utf8')] as const);

test('a list is one array, so that a statement has one text however long it is', () => {
  // A list that is written out, of strings alone, is the same length each time.
  const lists = /'(?:not )?in', (?!\['[^\]]*'\])|sql\.join\([^,()]*\)/;
  expect(files.filter(([, text]) => lists.test(text)).map(([name]) => name)).toEqual([]);
  expect(files.length).toBeGreaterThan(200);
});

test('begin and what brings rows into sight are statements of their own', () => {
  expect(files.filter(([, text]) => /\bbegin;/.test(text)).map(([name]) => name)).toEqual([]);
});
