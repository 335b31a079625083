import { open } from 'node:fs/promises';
import { limits, type Reading, readBallots } from '@klubba/domain/counting';

/** Reads a file of ballots from disk: whatever it is, never more of it than the limit. */
export const readBallotFile = async (path: string): Promise<Reading> => {
  const bytes = await readSome(path);
  if (bytes === undefined) return { problem: { line: 1, expected: 'readable-file' } };
  if (bytes.length > limits.bytes)
    return { problem: { line: 1, expected: 'smaller-file', most: limits.bytes } };
  try {
    return readBallots(new TextDecoder('utf-8', { fatal: true }).decode(bytes), path);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { problem: { line: firstLineNotUtf8(bytes), expected: 'utf-8' } };
  }
};

const readSome = async (path: string): Promise<Buffer | undefined> => {
  const file = await open(path).catch(() => undefined);
  if (!file) return undefined;
  try {
    const whole = Buffer.alloc(Math.min((await file.stat()).size, limits.bytes) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(whole, length, whole.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === whole.length) return whole.subarray(0, length);
    }
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
};

const firstLineNotUtf8 = (bytes: Buffer): number => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      strict.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return 1;
};
