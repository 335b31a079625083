import { refuse } from '../decider.ts';

/**
 * A change of some lines of a text, counted from 1. `insert` puts lines in after line `from` (0 is before the first), and `to` is the same;
 * `delete` and `replace` are about the lines from `from` to `to`, both counted. `text` is what is to stand there, a line for each.
 */
export type LineChange = {
  readonly operation: 'insert' | 'delete' | 'replace';
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** The lines of a text, in their order. */
export const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/** Why a change cannot be made of a text, as a refusal at `field`; nothing where it can. */
export const lineFault = (
  text: string,
  { operation, from, to, text: put }: LineChange,
  field: string,
) => {
  const lines = linesOf(text);
  const first = operation === 'insert' ? 0 : 1;
  if (from < first || to < from || to > lines.length || (operation === 'insert' && to !== from))
    return refuse('lines-outside-text', field, { lines: lines.length });
  if (operation === 'delete')
    return put === '' ? undefined : refuse('deletion-puts-nothing', field);
  const same = operation === 'replace' && lines.slice(from - 1, to).join('\n') === put;
  return put === '' || same ? refuse('change-says-nothing', field) : undefined;
};

/** Whether two changes exclude each other: they are about a line that both change, or both put something in at one place. */
export const linesCollide = (one: LineChange, other: LineChange) => {
  const [a, b] = [editOf(one), editOf(other)];
  if (a.from === a.to && b.from === b.to) return a.from === b.from;
  return a.from < b.to && b.from < a.to;
};

/** What changes that do not collide make of a text together; in whatever order they come. */
export const withLinesChanged = (text: string, changes: readonly LineChange[]): string => {
  const lines = linesOf(text);
  const inOrder = changes.map(editOf).toSorted((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, put } of inOrder) {
    parts.push(...lines.slice(at, from), ...put);
    at = to;
  }
  return [...parts, ...lines.slice(at)].join('\n');
};

/** A line that is a heading, `## Economy`, by its level and words; nothing for any other line. */
export const headingIn = (line: string) => {
  const [, marks, words] = /^(#{1,6}) +(.*\S)\s*$/.exec(line) ?? [];
  return marks && words ? { level: marks.length, words } : undefined;
};

/** The headings of a text, each with the lines from itself to before the next one of its level or above. */
export const headingsOf = (text: string) => {
  const lines = linesOf(text);
  return lines.flatMap((line, i) => {
    const heading = headingIn(line);
    if (!heading) return [];
    const next = lines.findIndex(
      (other, at) => at > i && (headingIn(other)?.level ?? 7) <= heading.level,
    );
    return [{ ...heading, from: i + 1, to: next < 0 ? lines.length : next }];
  });
};

/** What stood between two lines, and what is to stand there. */
const editOf = ({ operation, from, to, text }: LineChange) => ({
  ...(operation === 'insert' ? { from, to: from } : { from: from - 1, to }),
  put: operation === 'delete' ? [] : linesOf(text),
});
