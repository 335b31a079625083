import type { Expected } from './ballot-file.ts';

export type Token = {
  readonly kind: 'word' | 'end';
  readonly text: string;
  readonly line: number;
  /** Where what follows starts. */
  readonly next: number;
};

export type TokenProblem = { readonly line: number; readonly expected: Expected };

/**
 * Reads one word at a time, each character once. Skips white space, `#` comments to the end of the line and C
 * comments. Names are no words: `readBltNames` reads what stands after the ballots.
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
        const end = text.indexOf('*/', at + 2);
        if (end < 0) return { line, expected: 'closing-comment' };
        line += breaksIn(text.slice(at, end));
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
      if (at >= text.length) return { kind: 'end', text: '', line, next: at };
      while (at < text.length && !endsWord(text.charCodeAt(at))) at += 1;
      return { kind: 'word', text: text.slice(start, at), line, next: at };
    },
  };
};

const newline = 10;
const hash = 35;
const star = 42;
const slash = 47;

// A byte-order mark counts as white space, wherever it stands.
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

const endsWord = (code: number) => isSpace(code) || code === hash;

export const endOfLine = (text: string, from: number) => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

export const breaksIn = (text: string) => text.split('\n').length - 1;
