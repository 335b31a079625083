import { recordLanguage } from '../../language/format.ts';

/** How a clause begins in the language that the association writes. */
export const clauseStart = () => (recordLanguage() === 'sv' ? 'att ' : 'that ');

/** What was typed as clauses: one a line, each beginning with ”att” or ”that”. */
export const clauseLines = (text: string): { text: string }[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^(att|that)$/i.test(line))
    .map((line) => ({ text: /^(att|that)\s/i.test(line) ? line : clauseStart() + line }));
