import { failed, limits, type Reading } from './ballot-file.ts';
import { readBallots } from './read-ballots.ts';

/** Decodes bytes strictly, as `TextDecoder` with `fatal` does: undefined where they are not in that encoding. */
export type Decode = (
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
  bytes: Uint8Array,
) => string | undefined;

/**
 * Reads a file of ballots from its bytes: UTF-8, UTF-16 with its mark, or Windows-1252, as Excel in Sweden writes CSV.
 * Takes the bytes, the file's name and the platform's decoder; gives the file, or the first line that is not as it should be.
 */
export const readBallotBytes = (bytes: Uint8Array, name: string, decode: Decode): Reading => {
  if (bytes.length > limits.bytes)
    return failed({ line: 1, expected: 'smaller-file', most: limits.bytes });
  const text = marked(bytes, decode) ?? decode('utf-8', bytes) ?? windows(bytes, decode);
  return text === undefined
    ? failed({ line: firstLineNotUtf8(bytes, decode), expected: 'utf-8' })
    : readBallots(text, name);
};

/** What begins with the byte order mark of UTF-16. */
const marked = (bytes: Uint8Array, decode: Decode) => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes.subarray(2));
  return undefined;
};

// Any bytes are Windows-1252, so only text without control characters is taken for it.
const windows = (bytes: Uint8Array, decode: Decode) => {
  const text = decode('windows-1252', bytes);
  return text === undefined || /[^\P{Cc}\t\r\n]/u.test(text) ? undefined : text;
};

const firstLineNotUtf8 = (bytes: Uint8Array, decode: Decode): number => {
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    if (decode('utf-8', bytes.subarray(start, stop)) === undefined) return line;
    start = stop + 1;
  }
  return 1;
};
