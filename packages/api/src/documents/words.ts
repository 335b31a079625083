import { en } from './words/en.ts';
import { sv, type Words } from './words/sv.ts';

export type Language = 'sv' | 'en';
export const wordsIn = (language: Language): Words => (language === 'sv' ? sv : en);
export type { Words };
