import { folded } from '../text.ts';
import type { ReadProblem } from './ballot-file.ts';

/** Two who cannot be told apart by their names: where both stand. A count that merged them would elect the wrong one. */
export const sameName = (
  named: readonly { readonly name: string; readonly line: number }[],
): ReadProblem | undefined => {
  const lines = new Map<string, number>();
  for (const { name, line } of named) {
    const key = folded(name);
    const first = lines.get(key);
    if (first !== undefined) return { line, expected: 'different-names', found: name, first };
    lines.set(key, line);
  }
  return undefined;
};
