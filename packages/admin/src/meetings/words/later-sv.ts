import { agendas } from './later-sv/agendas.ts';
import { attest } from './later-sv/attest.ts';
import { handedIn } from './later-sv/handed-in.ts';
import { outbox } from './later-sv/outbox.ts';
import { papers } from './later-sv/papers.ts';
import { screen } from './later-sv/screen.ts';
import { signingLink } from './later-sv/signing-link.ts';

/** What only its own pages say. */
export const later = {
  ...agendas,
  ...attest,
  ...handedIn,
  ...outbox,
  ...papers,
  ...screen,
  ...signingLink,
};
