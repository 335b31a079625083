import { refusals as courseRefusals } from '@klubba/api/sentences/en/meeting-course';
import { refusals } from '@klubba/api/sentences/en/meetings';
import { agendas } from './en/agendas.ts';
import { attest } from './en/attest.ts';
import { corrections } from './en/corrections.ts';
import { course } from './en/course.ts';
import { desk } from './en/desk.ts';
import { events } from './en/events.ts';
import { handedIn } from './en/handed-in.ts';
import { items } from './en/items.ts';
import { meanings } from './en/meanings.ts';
import { meetings } from './en/meetings.ts';
import { outbox } from './en/outbox.ts';
import { papers } from './en/papers.ts';
import { parts } from './en/parts.ts';
import { proposals } from './en/proposals.ts';
import { screen } from './en/screen.ts';
import { signingLink } from './en/signing-link.ts';
import { voting } from './en/voting.ts';

export const en = {
  ...agendas,
  ...attest,
  ...meetings,
  ...handedIn,
  ...items,
  ...course,
  ...desk,
  ...outbox,
  ...papers,
  ...refusals,
  ...courseRefusals,
  ...screen,
  ...signingLink,
  ...events,
  ...voting,
  ...proposals,
  ...meanings,
  ...corrections,
  ...parts,
};
