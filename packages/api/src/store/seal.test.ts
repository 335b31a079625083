import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open, seal } from './seal.ts';

const key = randomBytes(32);
const place = { organisationId: randomUUID(), subjectId: randomUUID(), path: '/name' };

test('a sealed value opens again, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((s) => !s.includes('\0')),
      (value) => {
        const sealed = seal(key, place, value);
        expect(open(key, place, sealed.seal, sealed.ciphertext)).toBe(value);
      },
    ),
  );
});

test('the same value is sealed differently each time', () => {
  expect(seal(key, place, 'Rosa').seal).not.toEqual(seal(key, place, 'Rosa').seal);
});

describe('a value reads as erased when', () => {
  const { seal: mark, ciphertext } = seal(key, place, 'Rosa');
  const flipped = Buffer.from(ciphertext);
  flipped[flipped.length - 1]! ^= 1;

  test.each([
    ['the key is another', randomBytes(32), place, mark, ciphertext],
    ['it is another field', key, { ...place, path: '/email' }, mark, ciphertext],
    ['it is another person', key, { ...place, subjectId: randomUUID() }, mark, ciphertext],
    [
      'it is another organisation',
      key,
      { ...place, organisationId: randomUUID() },
      mark,
      ciphertext,
    ],
    ['the log commits to another value', key, place, seal(key, place, 'Rosa').seal, ciphertext],
    ['a bit has flipped', key, place, mark, flipped],
    ['nothing is left of it', key, place, mark, Buffer.alloc(0)],
  ])('%s', (_, key, place, mark, ciphertext) => {
    expect(open(key, place, mark, ciphertext)).toBeNull();
  });
});
