import type { Answer, DepartureReason } from '@klubba/domain/election';
import { action } from '@solidjs/router';
import { post, submit } from '../../api.ts';
import { today } from '../../language/format.ts';
import { askedIn } from '../../ui/asking.tsx';
import { textIn } from '../../ui/form-data.ts';
import { electionUrl } from '../data.ts';

/** What follows a result, by a form; `said` is what the form says. */
const afterwards = (name: string, path: string, said: (form: FormData) => object = () => ({})) =>
  action(
    async (organisationId: string, electionId: string, form: FormData) =>
      submit(post(electionUrl(organisationId, electionId, path), said(form), askedIn(form))),
    name,
  );

const on = (form: FormData) => ({ on: textIn(form, 'on') });

export const publishResult = afterwards('publish-result', '/result/publication');

export const callInSubstitute = afterwards('call-in-substitute', '/substitutes', on);

export const sendReport = afterwards('send-report', '/reports', (form) => ({
  to: textIn(form, 'to'),
  ...on(form),
}));

export const recordAttendance = afterwards('record-attendance', '/attendance', (form) => ({
  occasion: textIn(form, 'occasion'),
  candidateIds: form.getAll('candidateIds').map(String),
  ...on(form),
}));

export const lodgeComplaint = afterwards('lodge-complaint', '/complaints', (form) => ({
  text: textIn(form, 'text'),
  ...on(form),
}));

export const destroyPapers = afterwards('destroy-papers', '/destruction', (form) => ({
  papers: form.getAll('papers').map(String),
  ...on(form),
}));

export const settleComplaint = action(
  async (organisationId: string, electionId: string, complaintId: string, form: FormData) => {
    const url = electionUrl(organisationId, electionId, `/complaints/${complaintId}/settlement`);
    const body = {
      outcome: textIn(form, 'outcome'),
      reason: textIn(form, 'reason'),
      ...on(form),
    };
    return submit(post(url, body, askedIn(form)));
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
    const isAnswer = answers.some((one) => one === what);
    const url = electionUrl(
      organisationId,
      electionId,
      `/elected/${candidateId}/${isAnswer ? 'answer' : 'departure'}`,
    );
    const body = { [isAnswer ? 'answer' : 'reason']: what, ...on(form) };
    return submit(post(url, body, askedIn(form)));
  },
  'record-standing',
);
