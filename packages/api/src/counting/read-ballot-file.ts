import { open } from 'node:fs/promises';
import { type Decode, limits, type Reading, readBallotBytes } from '@klubba/domain/counting';

/** Reads a file of ballots from disk: whatever it is, never more of it than the limit. */
export const readBallotFile = async (path: string): Promise<Reading> => {
  const bytes = await readSome(path);
  if (bytes === undefined) return { problem: { line: 1, expected: 'readable-file' } };
  return readBallotBytes(bytes, path, decode);
};

const decode: Decode = (encoding, bytes) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
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
