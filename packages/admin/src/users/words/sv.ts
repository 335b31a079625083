import { refusals } from '@klubba/api/sentences/sv/users';
import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
  ...refusals,
  'nav.users': 'Användare',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
