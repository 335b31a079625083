import type { Said } from '../../language/message.ts';
import { agendas } from './sv/agendas.ts';
import { corrections } from './sv/corrections.ts';
import { course } from './sv/course.ts';
import { desk } from './sv/desk.ts';
import { events } from './sv/events.ts';
import { items } from './sv/items.ts';
import { meanings } from './sv/meanings.ts';
import { meetings } from './sv/meetings.ts';
import { outbox } from './sv/outbox.ts';
import { papers } from './sv/papers.ts';
import { parts } from './sv/parts.ts';
import { proposals } from './sv/proposals.ts';
import { refusals } from './sv/refusals.ts';
import { screen } from './sv/screen.ts';
import { voting } from './sv/voting.ts';

export const sv = {
  ...agendas,
  ...meetings,
  ...items,
  ...course,
  ...desk,
  ...outbox,
  ...papers,
  ...refusals,
  ...screen,
  ...events,
  ...voting,
  ...proposals,
  ...meanings,
  ...corrections,
  ...parts,
};

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv> {}
}
