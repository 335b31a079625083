import { refusals } from '@klubba/api/sentences/sv/elections';
import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';
import { call } from './sv/call.ts';
import { elections } from './sv/elections.ts';

/** What is said of elections outside their pages too. */
export const sv = { ...elections, ...call, ...refusals };

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
