import type { Answer, DepartureReason } from '@klubba/domain/election';
import { action } from '@solidjs/router';
import { command, post, submit } from '../../api.ts';
import type { Beneath, Body } from '../../asked.ts';
import { today } from '../../language/format.ts';
import { askedIn } from '../../ui/asking.tsx';
import { textIn, wordIn, wordsIn } from '../../ui/form-data.ts';
import { type ElectionAt, electionUrl } from '../data.ts';

/** What follows a result, by a form; `said` is what the form says. */
const afterwards = <const Rest extends string>(
  name: string,
  path: Rest & Beneath<ElectionAt, Rest, 'post'>,
  said: (form: FormData) => Body<`${ElectionAt}${Rest}`, 'post'>,
) =>
  action(
    async (organisationId: string, electionId: string, form: FormData) =>
      submit(
        command('POST', electionUrl(organisationId, electionId, path), said(form), askedIn(form)),
      ),
    name,
  );

const on = (form: FormData) => ({ on: textIn(form, 'on') });

export const publishResult = afterwards('publish-result', '/result/publication', () => ({}));

export const callInSubstitute = afterwards('call-in-substitute', '/substitutes', on);

export const sendReport = afterwards('send-report', '/reports', (form) => ({
  to: textIn(form, 'to'),
  ...on(form),
}));

export const recordAttendance = afterwards('record-attendance', '/attendance', (form) => ({
  occasion: textIn(form, 'occasion'),
  candidateIds: wordsIn(form, 'candidateIds'),
  ...on(form),
}));

export const lodgeComplaint = afterwards('lodge-complaint', '/complaints', (form) => ({
  text: textIn(form, 'text'),
  ...on(form),
}));

export const destroyPapers = afterwards('destroy-papers', '/destruction', (form) => ({
  papers: wordsIn<'committee' | 'nominations' | 'register'>(form, 'papers'),
  ...on(form),
}));

export const settleComplaint = action(
  async (organisationId: string, electionId: string, complaintId: string, form: FormData) => {
    const url = electionUrl(organisationId, electionId, `/complaints/${complaintId}/settlement`);
    const told = { outcome: wordIn<'upheld' | 'rejected'>(form, 'outcome'), ...on(form) };
    return submit(post(url, { ...told, reason: textIn(form, 'reason') }, askedIn(form)));
  },
  'settle-complaint',
);

/** How somebody elected stands: what they answered, or why they went. */
export const answers = ['accepted', 'declined'] as const satisfies readonly Answer[];
export const departures = [
  'resigned',
  'leftParty',
  'died',
  'other',
] as const satisfies readonly DepartureReason[];

/** Today, as most say when they are asked. */
export const acceptSeat = action(
  async (organisationId: string, electionId: string, candidateId: string, form: FormData) => {
    const url = electionUrl(organisationId, electionId, `/elected/${candidateId}/answer`);
    return submit(post(url, { answer: 'accepted', on: today() }, askedIn(form)));
  },
  'accept-seat',
);

export const recordStanding = action(
  async (organisationId: string, electionId: string, candidateId: string, form: FormData) => {
    const what = textIn(form, 'what');
    const at = electionUrl(organisationId, electionId, `/elected/${candidateId}`);
    const answer = answers.find((one) => one === what);
    if (answer) return submit(post(`${at}/answer`, { answer, ...on(form) }, askedIn(form)));
    const reason = wordIn<DepartureReason>(form, 'what');
    return submit(post(`${at}/departure`, { reason, ...on(form) }, askedIn(form)));
  },
  'record-standing',
);
