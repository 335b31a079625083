import { folded } from '@klubba/domain';

/** Whether every word that was typed stands in a text, after `before`; letters, apostrophes and dashes find each other as in the search. */
export const hasWords = (text: string, typed: string, before = '') => {
  const spaced = ` ${folded(text)}`;
  return folded(typed)
    .split(' ')
    .every((word) => spaced.includes(before + word));
};
