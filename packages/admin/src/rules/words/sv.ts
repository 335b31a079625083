import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

/** What is said of rules outside their pages. */
export const sv = {
  'nav.rules': 'Regler',
  'rules.yes': 'ja',
  'rules.no': 'nej',
  'electionRules.title': 'Valordning',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
