import { expect, test } from 'vitest';
import { typedIn } from './typed-in.ts';

test('the words that somebody typed are found wherever they stand, and no ids or choices', () => {
  const body = {
    ...{ kind: 'main', itemId: '10000000-0000-4000-8000-000000000001', at: '2024-02-14' },
    clauses: [{ text: 'att ett' }, { text: 'att två' }],
    ...{ reason: 'För att', note: ' ' },
  };
  expect(typedIn(body)).toEqual(['att ett', 'att två', 'För att']);
  expect(typedIn(undefined)).toEqual([]);
});
