import { refusals as courseRefusals } from '@klubba/api/sentences/sv/meeting-course';
import { refusals } from '@klubba/api/sentences/sv/meetings';
import type { Said } from '../../language/message.ts';
import type { later } from './later-sv.ts';
import { corrections } from './sv/corrections.ts';
import { course } from './sv/course.ts';
import { desk } from './sv/desk.ts';
import { events } from './sv/events.ts';
import { items } from './sv/items.ts';
import { meanings } from './sv/meanings.ts';
import { meetings } from './sv/meetings.ts';
import { papers } from './sv/papers.ts';
import { parts } from './sv/parts.ts';
import { proposals } from './sv/proposals.ts';
import { voting } from './sv/voting.ts';

export const sv = {
  ...meetings,
  ...items,
  ...course,
  ...desk,
  ...papers,
  ...refusals,
  ...courseRefusals,
  ...events,
  ...voting,
  ...proposals,
  ...meanings,
  ...corrections,
  ...parts,
};

declare module '../../language/language.ts' {
  interface Lexicon extends Said<typeof sv & typeof later> {}
}
