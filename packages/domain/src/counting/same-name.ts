import type { ReadProblem } from './ballot-file.ts';

/**
 * What a reader of the result goes by: composed letters, one blank where there are more, no invisible characters, and
 * no difference between small letters and capitals or between straight and curly apostrophes.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/\p{Cf}+/gu, '')
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Two who cannot be told apart by their names: where both stand. A count that merged them would elect the wrong one. */
export const sameName = (
  named: readonly { readonly name: string; readonly line: number }[],
): ReadProblem | undefined => {
  const lines = new Map<string, number>();
  for (const { name, line } of named) {
    const key = nameKey(name);
    const first = lines.get(key);
    if (first !== undefined) return { line, expected: 'different-names', found: name, first };
    lines.set(key, line);
  }
  return undefined;
};
