import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
  'nav.calendar': 'Kalender',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
