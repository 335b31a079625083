import { type BallotFile, limits, type ReadProblem, readBallots } from '@klubba/domain/counting';

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
  const text = decode(bytes);
  if (text === undefined) return { name, problem: { line: 1, expected: 'utf-8' } };
  return { name, ...readBallots(text, name) };
};

const decode = (bytes: ArrayBuffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
