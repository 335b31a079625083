import type { CallElectionBody } from '@klubba/api/contract';
import { instantOf } from '@klubba/domain/time';
import { action, redirect } from '@solidjs/router';
import { post, put, submit } from '../api.ts';
import { timeZone } from '../language/format.ts';
import { askedIn } from '../ui/asking.tsx';
import { isChecked, numberIn, numberOrNull, textIn, textOrNull } from '../ui/form-data.ts';
import { idsIn } from './address.ts';
import { electionUrl } from './data.ts';
import { togetherIn } from './together-fields.tsx';

const pageOf = (organisationId: string, electionId: string) =>
  `/${organisationId}/elections/${electionId}`;

export const callElection = action(async (organisationId: string, form: FormData) => {
  const sent = post(`/organisations/${organisationId}/elections`, callIn(form), askedIn(form));
  return (await submit(sent)) ?? redirect(pageOf(organisationId, (await sent).electionId));
}, 'call-election');

export const changeElection = action(
  async (organisationId: string, electionId: string, version: number, form: FormData) => {
    const url = electionUrl(organisationId, electionId, '/call');
    const sent = put(url, callIn(form), { ...askedIn(form), ifMatch: version });
    return (await submit(sent)) ?? redirect(pageOf(organisationId, electionId));
  },
  'change-election',
);

export const callOffElection = action(
  async (organisationId: string, electionId: string, form: FormData) => {
    const url = electionUrl(organisationId, electionId, '/cancellation');
    const sent = post(url, { reason: textIn(form, 'reason') }, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, electionId));
  },
  'call-off-election',
);

export const recordJointResult = action(async (organisationId: string, form: FormData) => {
  const [hostId = '', electionId = ''] = idsIn(textIn(form, 'electionId'));
  const url = `/organisations/${organisationId}/joint-elections` as const;
  const sent = post(url, { hostId, electionId }, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/elections`);
}, 'record-joint-result');

const callIn = (form: FormData): CallElectionBody => ({
  title: textIn(form, 'title'),
  subject: subjectIn(form),
  seats: numberIn(form, 'seats'),
  substitutes: numberOrNull(form, 'substitutes') ?? 0,
  method: {
    name: textIn(form, 'method/name') as CallElectionBody['method']['name'],
    marks: numberOrNull(form, 'method/marks'),
    entered: textIn(form, 'method/entered') as CallElectionBody['method']['entered'],
    twice: isChecked(form, 'method/twice'),
  },
  uncontested: textIn(form, 'uncontested') as CallElectionBody['uncontested'],
  paper: textIn(form, 'paper') as NonNullable<CallElectionBody['paper']>,
  meetingId: textOrNull(form, 'meetingId'),
  electorate: textIn(form, 'electorate'),
  eligibility: textIn(form, 'eligibility'),
  nominateBy: momentIn(form, 'nominateBy'),
  candidateOrder: textIn(form, 'candidateOrder') as CallElectionBody['candidateOrder'],
  from: textOrNull(form, 'from'),
  until: textOrNull(form, 'until'),
  reportBy: textOrNull(form, 'reportBy'),
  complaintsUntil: textOrNull(form, 'complaintsUntil'),
  ...togetherIn(form),
});

/** Delegates, or an office in a body. */
const subjectIn = (form: FormData): CallElectionBody['subject'] => {
  const [kind, bodyId] = textIn(form, 'subject').split(':');
  if (kind !== 'body' || !bodyId) return { kind: 'delegates' };
  const role = textIn(form, 'role') as 'member';
  return { kind: 'offices', bodyId, role };
};

/** A day and a clock of the association as an instant; null where none is given. */
export const momentIn = (form: FormData, name: string): string | null => {
  const [day, clock] = textIn(form, name).split('T');
  return day && clock ? instantOf(day, clock.slice(0, 5), timeZone()) : null;
};
