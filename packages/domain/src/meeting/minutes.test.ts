import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { jcs } from '../log/index.ts';
import { minutesOf } from './minutes.ts';
import { closed, id, recordOf } from './rehearsal.ts';

test('a record that was signed before its events had newer versions keeps its hash', () => {
  const record = minutesOf(id(99), recordOf(closed));
  expect(bytesToHex(sha256(utf8ToBytes(jcs(record))))).toBe(
    'e83e04c35ea6440a6a999a9653a582c3427a58b478837d7bb2927e5383c12ea9',
  );
});
