import { folded } from '@klubba/domain';
import { inflected } from './inflection.ts';

/** A decision by its number, a paragraph by its, or a word. */
const token =
  /(\d{4}):0*(\d+)|(?:§|\bparagraf(?:en)?\b|\bparagraph\b)\s*0*(\d+)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text, folded. A decision's number and a paragraph's are one each. */
export const wordsOf = (text: string): string[] =>
  [...folded(text).matchAll(token)].map(([word, year, serial, paragraph]) => {
    if (paragraph) return paragraphWord(paragraph);
    return year && serial ? decisionWord(year, serial) : word;
  });

/** "2026:19" */
export const decisionWord = (year: number | string, serial: number | string) => `${year}:${serial}`;

/** "§8" */
export const paragraphWord = (paragraph: number | string) => `§${paragraph}`;

/** Whether a word is the number of a decision or a paragraph. */
export const isNumber = (word: string) => /^§?\d+(?::\d+)?$/.test(word);

/** What a text is found by: its words, the words they are forms of, and those that compounds are made of. */
export const lexemesOf = (text: string): string[] => {
  const found = wordsOf(text).flatMap((word) => {
    const { lemmas, parts } = inflected(word);
    return [word, ...lemmas, ...parts];
  });
  return [...new Set(found)].filter(({ length }) => length <= longest).map(lexeme);
};

/** As it stands in the database, where the stems are too. */
export const lexeme = (word: string) => `=${word}`;

/** A longer word is no word, and more than the database takes. */
const longest = 200;
