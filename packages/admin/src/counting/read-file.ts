import {
  type BallotFile,
  type Decode,
  limits,
  type ReadProblem,
  readBallotBytes,
} from '@klubba/domain/counting';

/** A file that was chosen: what it holds, or why it cannot be read. */
export type Chosen = { readonly name: string } & (
  | { readonly file: BallotFile }
  | { readonly problem: ReadProblem }
);

/** Reads a chosen file, never more of it than the limit. */
export const readFile = async (chosen: File): Promise<Chosen> => {
  const { name } = chosen;
  if (chosen.size > limits.bytes)
    return { name, problem: { line: 1, expected: 'smaller-file', most: limits.bytes } };
  const bytes = await chosen.arrayBuffer().catch(() => undefined);
  if (!bytes) return { name, problem: { line: 1, expected: 'readable-file' } };
  return { name, ...readBallotBytes(new Uint8Array(bytes), name, decode) };
};

const decode: Decode = (encoding, bytes) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
