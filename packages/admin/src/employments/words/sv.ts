import type { Said } from '../../language/message.ts';
import { events } from './sv/events.ts';
import { refusals } from './sv/refusals.ts';

export const sv = { ...refusals, ...events };

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv> {}
}
