import { language } from '../../language/language.ts';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

/** The words in the language that is spoken now. */
export const w = (): Words => (language() === 'sv' ? sv : en);
