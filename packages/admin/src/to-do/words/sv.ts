import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
  'nav.to-do': 'Att göra',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
