import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { writtenOut } from './written-out.ts';

test('a text has the names of those it mentions, and says whose are erased', () => {
  const [siv, gone, unknown] = [randomUUID(), randomUUID(), randomUUID()];
  const people = [
    { personId: siv, name: 'Siv' },
    { personId: gone, name: null },
  ];
  const written = writtenOut(people, 'raderad person');
  expect(written(`att @{${siv}}, @{${gone}} och @{${unknown}} bygger`)).toBe(
    'att Siv, raderad person och raderad person bygger',
  );
  expect(written('att bygga')).toBe('att bygga');
});
