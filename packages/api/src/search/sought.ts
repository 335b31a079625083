import { folded } from '@klubba/domain';
import { inflected, isListed } from './inflection.ts';
import { meaningTheSame } from './synonyms.ts';
import { isNumber, wordsOf } from './words.ts';

/** One thing that somebody looks for, or does not want to find. */
export type Sought =
  | { readonly kind: 'phrase'; readonly isNot: boolean; readonly text: string }
  | {
      readonly kind: 'word';
      readonly isNot: boolean;
      readonly word: string;
      /** Itself, the words it is a form of, and what means the same. */
      readonly meant: readonly string[];
      /** Nothing but its stem says what it may be a form of. */
      readonly isUnknown: boolean;
      /** It may be the beginning of a word that is not written out yet. */
      readonly begins: boolean;
    };

/**
 * What is asked for, in any order: words in any form, "quoted phrases", -not. The last word is a beginning as well, unless
 * it is a word as it stands.
 */
export const soughtIn = (asked: string): Sought[] => {
  const parts = [
    ...withoutLabels(folded(asked))
      .replace(/[“”„«»]/g, '"')
      .matchAll(part),
  ];
  return parts.flatMap(([, minus, phrase, words = ''], index): Sought[] => {
    const isNot = Boolean(minus);
    if (phrase !== undefined) return [{ kind: 'phrase', isNot, text: phrase }];
    const isLast = index === parts.length - 1;
    return wordsOf(words).map((word, at, { length }) => ({
      ...{ kind: 'word', isNot, word, ...meaningOf(word) },
      begins: isLast && !isNot && at === length - 1 && /\p{L}/u.test(word) && !isListed(word),
    }));
  });
};

const part = /(?:^|(?<=\s))(-)?(?:"([^"]*)"?|([^\s"]+))/gu;

/** "Beslut 2026:19" is 2026:19, and "§ 8" is one thing to look for. */
const withoutLabels = (asked: string) =>
  asked
    .replace(/\b(?:beslut(?:et)?|decision)\s+(?:nr\s+|no\.?\s+)?(?=\d{4}:\d)/g, '')
    .replace(/(?:§|\bparagraf(?:en)?|\bparagraph)\s+(?=\d)/g, '§');

const meaningOf = (word: string) => {
  const { lemmas } = inflected(word);
  const meant = [...new Set([word, ...lemmas].flatMap(meaningTheSame))];
  return { meant, isUnknown: lemmas.length === 0 && !isNumber(word) };
};
