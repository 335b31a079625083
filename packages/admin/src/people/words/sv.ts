import { refusals } from '@klubba/api/sentences/sv/people';
import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';

export const sv = {
  ...refusals,
  'person-field.by-name': 'Skriv minst tre bokstäver av namnet.',
  'nav.people': 'Personer',
  'palette.person': 'person',
  'person.email': 'E-post',
  'person.no-roles': 'inga',
} as const;

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
