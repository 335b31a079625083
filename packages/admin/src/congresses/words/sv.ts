import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

/** What is said of congresses outside their pages. */
export const sv = {
  'nav.congresses': 'Kongresser',
  'palette.congress': 'kongress',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
