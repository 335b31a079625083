import type { Translation } from '../../language/message.ts';
import { events } from './en/events.ts';
import { refusals } from './en/refusals.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv> = { ...refusals, ...events };
