import { calling } from './later-sv/calling.ts';
import { events } from './later-sv/events.ts';
import { result } from './later-sv/result.ts';
import { voting } from './later-sv/voting.ts';

/** What only the pages of elections say: it comes with the first of them. */
export const later = { ...calling, ...voting, ...result, ...events };
