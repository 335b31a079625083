import { failed, limits, type Reading } from './ballot-file.ts';
import { readBlt } from './read-blt.ts';
import { readBundle } from './read-bundle.ts';
import { readCsv } from './read-csv.ts';
import { readDebianTally } from './read-debian-tally.ts';

/** Reads a file of ballots in whichever known format it is, told by how it begins or, where that is unclear, by the end of its name. */
export const readBallots = (text: string, name = ''): Reading => {
  if (text.length > limits.bytes)
    return failed({ line: 1, expected: 'smaller-file', most: limits.bytes });
  const head = text.slice(0, 100_000).replace(/^\uFEFF/, '');
  if (head.includes('\u0000') || head.trim() === '')
    return failed({ line: 1, expected: 'known-format' });
  if (/^\s*\{/.test(head)) return readBundle(text);
  if (/^V:|^[ \t/|]*Option +\d+ *-*>/m.test(head)) return readDebianTally(text);
  if (looksLikeBlt(head)) return readBlt(text);
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
  return /[;,\t]/.test(firstLine(head)) ? readCsv(text) : readBlt(text);
};

const firstLine = (head: string) =>
  head.split(/[\r\n]/).find((line) => line.trim() && !line.trim().startsWith('#')) ?? '';

// BLT begins with two numbers, unless a comment stands before them.
const looksLikeBlt = (head: string) =>
  /^\s*(?:\/\*|\d+\s*$|\d+\s+\d+(?:\s|#|\/\*|$))/.test(firstLine(head));
