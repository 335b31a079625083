import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

/** What is said of employments outside their pages. */
export const sv = {
  'nav.employments': 'Anställningar',
  'palette.employment': 'anställning',
  'palette.fee': 'arvode',
  'people-field.remove': 'Ta bort',
  'people-field.remove-who': 'Ta bort {name}',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
