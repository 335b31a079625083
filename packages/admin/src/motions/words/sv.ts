import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

/** What is said of motions outside their pages. */
export const sv = {
  'nav.motions': 'Motioner',
  'palette.motion': 'motion',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
