import type { DeclareResultBody, DrawLotBody, ElectByAcclamationBody } from '@klubba/api/contract';
import type { ElectionPart } from '@klubba/domain/election';
import { action } from '@solidjs/router';
import { command, post, submit } from '../../api.ts';
import type { Beneath, Body } from '../../asked.ts';
import { askedIn } from '../../ui/asking.tsx';
import { isChecked, textIn, textOrNull, wordIn } from '../../ui/form-data.ts';
import { type ElectionAt, electionUrl } from '../data.ts';

/** What is done to one part of an election, by a form; `said` is what of it the form says. */
const forPart = <const Rest extends string>(
  name: string,
  path: Rest & Beneath<ElectionAt, Rest, 'post'>,
  said: (form: FormData) => Omit<NonNullable<Body<`${ElectionAt}${Rest}`, 'post'>>, 'part'>,
) =>
  action(async (organisationId: string, electionId: string, part: ElectionPart, form: FormData) => {
    const url = electionUrl(organisationId, electionId, path);
    return submit(command('POST', url, { part, ...said(form) }, askedIn(form)));
  }, name);

export const openRound = forPart('open-round', '/rounds', () => ({}));

export const announceRound = forPart('announce-round', '/rounds/announcement', () => ({}));

export const endRound = forPart('end-round', '/rounds/end', (form) => ({
  reason: wordIn(form, 'reason'),
  note: textIn(form, 'note'),
}));

export const electByAcclamation = forPart(
  'elect-by-acclamation',
  '/acclamation',
  (form): Omit<ElectByAcclamationBody, 'part'> => ({
    order: form.getAll('order').map(String),
    ordered: textOrNull(form, 'ordered') as ElectByAcclamationBody['ordered'],
    ballotAsked: isChecked(form, 'ballotAsked'),
  }),
);

export const drawLot = forPart(
  'draw-lot',
  '/lots',
  (form): Omit<DrawLotBody, 'part'> => ({
    order: form.getAll('order').map(String),
    how: textIn(form, 'how'),
    witnesses: form.getAll('witnesses').map(String),
  }),
);

export const commitLot = forPart('commit-lot', '/lots/commitments', () => ({}));

export const openLot = action(
  async (organisationId: string, electionId: string, lotId: string, form: FormData) => {
    const url = electionUrl(organisationId, electionId, `/lots/${lotId}/opening`);
    return submit(post(url, { words: textIn(form, 'words') }, askedIn(form)));
  },
  'open-lot',
);

/** At the gavel, under the item that is open. */
export const declareAtMeeting = action(
  async (organisationId: string, electionId: string, itemId: string, form: FormData) => {
    const body: DeclareResultBody = { itemId, outside: null };
    const url = electionUrl(organisationId, electionId, '/result');
    return submit(post(url, body, askedIn(form)));
  },
  'declare-at-meeting',
);

/** As a body outside Klubba established it. */
export const declareAsTold = action(
  async (organisationId: string, electionId: string, personId: string, form: FormData) => {
    const body: DeclareResultBody = {
      itemId: null,
      outside: {
        document: textIn(form, 'outside/document'),
        on: textIn(form, 'outside/on'),
        paragraph: textOrNull(form, 'outside/paragraph')?.replace(/^§\s*/, '') ?? null,
        vouchedBy: personId,
      },
    };
    const url = electionUrl(organisationId, electionId, '/result');
    return submit(post(url, body, askedIn(form)));
  },
  'declare-as-told',
);
