import { expect, test } from 'vitest';
import { areas } from '../../areas.ts';
import type { Told } from './told/paragraph.ts';
import { stories } from './told.ts';

const all: readonly Told[] = Object.values(stories).flat();

test('of the sentences of real minutes at least 95 in 100 are said as they were, and by what there is', () => {
  const known = areas.flatMap(({ operations }) => operations.map(({ operationId }) => operationId));
  for (const { fact, by } of all) expect(known, fact).toEqual(expect.arrayContaining([...by]));
  const native = all.filter(({ trick }) => trick === undefined);
  expect(all.length).toBeGreaterThanOrEqual(190);
  expect(native.length / all.length).toBeGreaterThanOrEqual(0.95);
});

test('a sentence that the minutes are to say names its place and its words', () => {
  for (const { fact, at, words } of all)
    expect((at === null) === (words === undefined), fact).toBe(true);
});
