import type { Said } from '../../language/message.ts';
import { calling } from './sv/calling.ts';
import { elections } from './sv/elections.ts';
import { events } from './sv/events.ts';
import { refusals } from './sv/refusals.ts';
import { result } from './sv/result.ts';
import { voting } from './sv/voting.ts';

export const sv = { ...elections, ...calling, ...voting, ...result, ...refusals, ...events };

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv> {}
}
