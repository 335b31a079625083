import type { Words } from './words.ts';

/**
 * A text in parts, of which every other, the long words' ends, may be divided at the end of a line. A text of less than a
 * line and one without long words is whole: to look for the syllables of every word takes a third of all typesetting, and
 * on a ragged edge only long words gain by it.
 */
export const flowing = (said: string): string | readonly string[] => {
  const parts = said.length > 50 ? said.split(longWord) : [];
  return parts.length > 1 ? parts : said;
};

/** A word of sixteen letters or more, from its fourth on. */
const longWord = /(?<=(?<!\p{L})\p{L}{3})(\p{L}{13,})/u;

/** Whether what is said takes more than a few lines, and so may go over to the next page. */
export const isLong = (said: readonly string[]) =>
  said.join(' ').length > 500 || said.join('\n').split('\n').length > 8;

/** "A, B och C". */
export const listed = (items: readonly string[], words: Words) =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${words.and} ${items.at(-1)}`;

/** "14 februari 2024". */
export const longDate = (date: string, words: Words) =>
  new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );

/** "onsdag" */
export const weekday = (date: string, words: Words) =>
  new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
