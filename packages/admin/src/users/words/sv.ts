import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
  'nav.users': 'Användare',
  'refused.person-without-sign-in': 'Personen har ingen inloggning.',
  'refused.last-board-role':
    'Någon måste kunna sköta föreningen här. Ge rollen styrelse till en annan innan du tar bort den sista.',
  'refused.person-already-admitted': 'Personen har redan en inloggning.',
  'refused.person-not-registered': 'Personen finns inte i registret. Lägg upp personen först.',
  'refused.role-already-held': 'Personen har redan den rollen.',
  'refused.role-not-held': 'Personen har inte den rollen.',
  'refused.user-already-admitted': 'Användaren hör redan till föreningen.',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
