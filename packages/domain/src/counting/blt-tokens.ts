import type { Expected } from './ballot-file.ts';

export type Token = {
  readonly kind: 'word' | 'name' | 'end';
  readonly text: string;
  readonly line: number;
  /** Where the text starts and where what follows starts. */
  readonly start: number;
  readonly next: number;
};

export type TokenProblem = { readonly line: number; readonly expected: Expected };

/**
 * Reads one token at a time, each character once. Skips white space, `#` comments to the end of the line
 * and C comments; a name stands in quotation marks and keeps its inner spaces.
 */
export const bltTokens = (text: string) => {
  let at = 0;
  let line = 1;

  const skip = (): TokenProblem | undefined => {
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === newline) {
        line += 1;
        at += 1;
      } else if (isSpace(code)) at += 1;
      else if (code === hash) at = endOfLine(text, at);
      else if (code === slash && text.charCodeAt(at + 1) === star) {
        const started = line;
        const end = text.indexOf('*/', at + 2);
        if (end < 0) return { line: started, expected: 'closing-comment' };
        for (let inside = at; inside < end; inside++)
          if (text.charCodeAt(inside) === newline) line += 1;
        at = end + 2;
      } else return undefined;
    }
    return undefined;
  };

  return {
    next: (): Token | TokenProblem => {
      const problem = skip();
      if (problem) return problem;
      const start = at;
      if (at >= text.length) return { kind: 'end', text: '', line, start, next: at };
      if (text.charCodeAt(at) === quote) {
        const end = closingQuote(text, at + 1);
        if (end < 0) return { line, expected: 'closing-quote' };
        at = end + 1;
        return { kind: 'name', text: text.slice(start + 1, end), line, start, next: at };
      }
      while (at < text.length && !endsWord(text.charCodeAt(at))) at += 1;
      return { kind: 'word', text: text.slice(start, at), line, start, next: at };
    },
    /** The rest of the line from where the token starts: a name without quotation marks. */
    restOfLine: ({ start }: Token): string => {
      const end = endOfLine(text, start);
      at = end;
      const [name = ''] = text.slice(start, end).split('#');
      return name.trim();
    },
  };
};

const newline = 10;
const quote = 34;
const hash = 35;
const star = 42;
const slash = 47;

// A byte-order mark counts as white space, wherever it stands.
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

const endsWord = (code: number) => isSpace(code) || code === hash || code === quote;

const endOfLine = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

// A name ends at a quotation mark that something else than a letter follows, on its own line.
const closingQuote = (text: string, from: number): number => {
  const end = endOfLine(text, from);
  for (let at = text.indexOf('"', from); at >= 0 && at < end; at = text.indexOf('"', at + 1)) {
    const after = text.charCodeAt(at + 1);
    if (at + 1 >= end || isSpace(after) || after === hash || after === quote || after === slash)
      return at;
  }
  return -1;
};
