import { recordLanguage } from '../../language/format.ts';

/** How a clause begins in the language that the association writes. */
export const clauseStart = () => (recordLanguage() === 'sv' ? 'att ' : 'that ');

/** In English it may begin as an infinitive. */
const begun = () => (recordLanguage() === 'sv' ? /^(att|that)\s/i : /^(att|that|to)\s/i);

/** What was typed as clauses: one a line, each beginning with ”att” or ”that”. */
export const clauseLines = (text: string): { text: string }[] =>
  text
    .split('\n')
    // What the form begins with, and was typed or pasted as well.
    .map((line) => line.trim().replace(/^(?:(?:att|that)\s+)+(?=(?:att|that|to)\s)/i, ''))
    .filter((line) => line && !/^(att|that)$/i.test(line))
    .map((line) => ({ text: begun().test(line) ? line : clauseStart() + line }));
