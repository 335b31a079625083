import { language } from '../../language/language.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** Every word of the page; a text that takes facts is a function of them. */
export type Words = {
  readonly [Key in keyof typeof sv]: (typeof sv)[Key] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : string;
};

/** The words in the language that is spoken now. */
export const w = (): Words => (language() === 'sv' ? sv : en);
