import { refusals } from '@klubba/api/sentences/en/elections';
import type { Translation } from '../../language/message.ts';
import { calling } from './en/calling.ts';
import { elections } from './en/elections.ts';
import { events } from './en/events.ts';
import { result } from './en/result.ts';
import { voting } from './en/voting.ts';
import type { sv } from './sv.ts';

export const en: Translation<typeof sv> = {
  ...elections,
  ...calling,
  ...voting,
  ...result,
  ...refusals,
  ...events,
};
