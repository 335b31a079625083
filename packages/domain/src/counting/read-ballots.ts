import { failed, limits, type Reading } from './ballot-file.ts';
import { readBlt } from './read-blt.ts';
import { readBundle } from './read-bundle.ts';
import { readCsv } from './read-csv.ts';
import { readDebianTally } from './read-debian-tally.ts';
import { refuseSameNames } from './same-names.ts';

/**
 * Reads a file of ballots in whichever known format it is, told by the end of its name or by how it begins. Refuses two
 * candidates of one name.
 */
export const readBallots = (text: string, name = ''): Reading => {
  if (text.length > limits.bytes)
    return failed({ line: 1, expected: 'smaller-file', most: limits.bytes });
  const head = text.slice(0, 100_000).replace(/^\uFEFF/, '');
  if (head.includes('\u0000') || head.trim() === '')
    return failed({ line: 1, expected: 'known-format' });
  return refuseSameNames(readAs(text, head, name), text);
};

const readAs = (text: string, head: string, name: string): Reading => {
  const [, extension] = /\.([a-z]+)$/i.exec(name) ?? [];
  switch (extension?.toLowerCase()) {
    case 'blt':
    case 'dat':
      return readBlt(text);
    case 'csv':
      return readCsv(text);
    case 'json':
      return readBundle(text);
  }
  if (/^\s*\{/.test(head)) return readBundle(text);
  if (/^V:|^[ \t/|]*Option +\d+ *-*>/m.test(head)) return readDebianTally(text);
  return looksLikeCsv(head) ? readCsv(text) : readBlt(text);
};

// The first line of BLT is two numbers, unless a comment stands before it.
const looksLikeCsv = (head: string) => {
  const first = head.split('\n').find((line) => line.trim() && !line.trim().startsWith('#')) ?? '';
  if (/^\s*(?:\d+(?:\s|$)|\/\*)/.test(first)) return first.includes(';');
  return /[;,\t]/.test(first);
};
