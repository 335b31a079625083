import type { ReadProblem } from './ballot-file.ts';
import { type BltName, readBltName } from './blt-name.ts';
import { breaksIn, endOfLine } from './blt-tokens.ts';

/** What stands after the ballots: each candidate's name with its line, and the title. */
export type BltNames = {
  readonly names: readonly (BltName & { readonly line: number })[];
  readonly title: string;
};

/** Where the `0` that ends the ballots has been read. */
export type End = { readonly next: number; readonly line: number };

/**
 * Reads the names and the title, one on each line; after the title there may be a source and comments. Where the `0` that
 * ends the ballots has names on its own line, all of them stand there. Takes how many candidates there are; gives
 * their names, or the first line that is not as it should be: a name too few would shift all that follow.
 */
export const readBltNames = (
  text: string,
  end: End,
  candidates: number,
): BltNames | ReadProblem => {
  const lines: Line[] = [];
  for (const line of linesFrom(text, end)) {
    if ('expected' in line) return line;
    if (line.line === end.line && !line.isGap) return onOneLine(text, line, candidates);
    lines.push(line);
    if (line.isEnd || lines.length > candidates + 1 + mostAfterTitle) break;
  }
  return onOwnLines(lines, candidates);
};

const onOwnLines = (lines: readonly Line[], candidates: number): BltNames | ReadProblem => {
  const names: BltNames['names'][number][] = [];
  for (const { text, line, isEnd } of lines.slice(0, candidates)) {
    if (isEnd) return { line, expected: 'candidate-name' };
    const name = nameOf(text, line);
    if ('expected' in name) return name;
    names.push({ ...name, line });
  }
  const odd = names.find(({ party }) => (party === undefined) !== (names[0]?.party === undefined));
  if (odd) return { line: odd.line, expected: 'party-on-each', found: odd.name };
  const [title, ...rest] = lines.slice(candidates);
  const gap = lines.slice(0, candidates).find(({ isGap }) => isGap);
  if (title?.isEnd && gap) return { line: gap.line, expected: 'title-after-gap', found: gap.text };
  const more = rest[mostAfterTitle];
  if (more && !more.isEnd) return { line: more.line, expected: 'end-of-file', found: more.text };
  return { names, title: title ? titleOf(title.text) : '' };
};

// A source and a comment, as some programs write them; they count for nothing.
const mostAfterTitle = 3;
const longestName = 1_000;

const nameOf = (text: string, line: number): BltName | ReadProblem => {
  if (text.length > longestName)
    return { line, expected: 'shorter-name', found: text, most: longestName };
  const name = readBltName(text);
  if (name?.name) return name;
  if (name) return { line, expected: 'candidate-name', found: text };
  const isClosed = text.indexOf('"', 1) > 0;
  return { line, expected: isClosed ? 'one-name' : 'closing-quote', found: text };
};

const titleOf = (text: string): string => {
  const line = text.slice(0, longestName);
  const [, quoted] = /^"((?:[^"]|"")*)"\s/.exec(line) ?? [];
  const title = readBltName(line)?.name ?? quoted?.replaceAll('""', '"').trim() ?? line;
  return /^"[^"]+"$/.test(title) ? title.slice(1, -1).trim() : title;
};

const onOneLine = (text: string, first: Line, candidates: number): BltNames | ReadProblem => {
  const { line } = first;
  const strings = first.text.slice(0, longestName * (candidates + 1)).match(/"[^"]*"|\S+/g) ?? [];
  const names = strings.map((string) => ({ name: string.slice(1, -1).trim(), line }));
  const isSound =
    strings.every((string) => /^".+"$/s.test(string)) &&
    names.every(({ name }, at) => name || at === candidates) &&
    text.slice(first.next).trim() === '';
  if (!isSound || names.length < candidates || names.length > candidates + 1)
    return { line, expected: 'name-on-own-line', found: first.text };
  return { names: names.slice(0, candidates), title: names[candidates]?.name ?? '' };
};

type Line = {
  readonly text: string;
  readonly line: number;
  readonly next: number;
  /** Whether an empty line or one that is a comment stands before it. */
  readonly isGap: boolean;
  readonly isEnd: boolean;
};

/** The lines that say something, and one for the end of the file. */
function* linesFrom(text: string, { next, line: first }: End): Generator<Line | ReadProblem> {
  let line = first;
  let isGap = false;
  let at = next;
  while (at < text.length) {
    const stop = endOfLine(text, at);
    const said = text.slice(at, stop).trim();
    if (said.startsWith('/*')) {
      const end = text.indexOf('*/', at);
      if (end < 0) {
        yield { line, expected: 'closing-comment' };
        return;
      }
      line += breaksIn(text.slice(at, end));
      at = end + 2;
      isGap = true;
      continue;
    }
    if (said && !said.startsWith('#')) {
      yield { text: said, line, next: stop + 1, isGap, isEnd: false };
      isGap = false;
    } else if (line > first) isGap = true;
    if (stop === text.length) break;
    at = stop + 1;
    line += 1;
  }
  yield { text: '', line, next: text.length, isGap, isEnd: true };
}
