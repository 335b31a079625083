import type {
  IdentifyNeedBody,
  ProposeTermsBody,
  SetFeeBody,
  SignContractBody,
  TakeOverEmploymentBody,
} from '@klubba/api/contract';
import { action, redirect } from '@solidjs/router';
import { post, submit } from '../api.ts';
import { peopleIn } from '../people/people-field.tsx';
import { askedIn } from '../ui/asking.tsx';
import { isChecked, numberOrNull, textIn, textOrNull } from '../ui/form-data.ts';
import { employmentUrl } from './data.ts';
import { whoIn } from './steps/who-fields.tsx';
import { termsIn } from './terms/terms.ts';

const pageOf = (organisationId: string, employmentId: string) =>
  `/${organisationId}/employments/${employmentId}`;

const listUrl = (organisationId: string) => `/organisations/${organisationId}/employments` as const;

export const identifyNeed = action(async (organisationId: string, form: FormData) => {
  const body: IdentifyNeedBody = {
    title: textIn(form, 'title'),
    reason: textIn(form, 'reason'),
    alternativesFirst: isChecked(form, 'alternativesFirst'),
  };
  const sent = post(listUrl(organisationId), body, askedIn(form));
  return (await submit(sent)) ?? redirect(pageOf(organisationId, (await sent).employmentId));
}, 'identify-need');

export const takeOverEmployment = action(async (organisationId: string, form: FormData) => {
  const terms = termsIn(form);
  const body: TakeOverEmploymentBody = {
    title: textOrNull(form, 'title') ?? terms.role,
    ...whoIn(form),
    terms,
    paper: paperIn(form),
    endedOn: textOrNull(form, 'endedOn'),
  };
  const url = `${listUrl(organisationId)}/taken-over` as const;
  const sent = post(url, body, askedIn(form));
  return (await submit(sent)) ?? redirect(pageOf(organisationId, (await sent).employmentId));
}, 'take-over-employment');

export const proposeTerms = action(
  async (organisationId: string, employmentId: string, form: FormData) => {
    const body: ProposeTermsBody = { terms: termsIn(form), reasons: textIn(form, 'reasons') };
    const url = employmentUrl(organisationId, employmentId, '/proposals');
    const sent = post(url, body, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, employmentId));
  },
  'propose-terms',
);

/** The terms as the meeting amended them. */
export const tellDecidedTerms = action(
  async (organisationId: string, employmentId: string, proposalId: string, form: FormData) => {
    const url = employmentUrl(organisationId, employmentId, `/proposals/${proposalId}/decision`);
    const sent = post(url, { terms: termsIn(form) }, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, employmentId));
  },
  'tell-decided-terms',
);

export const signContract = action(
  async (organisationId: string, employmentId: string, proposalId: string, form: FormData) => {
    const body: SignContractBody = {
      proposalId,
      ...whoIn(form),
      terms: termsIn(form),
      signedBy: peopleIn(form, 'signedBy'),
      signedOn: textIn(form, 'signedOn'),
    };
    const url = employmentUrl(organisationId, employmentId, '/contracts');
    const sent = post(url, body, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, employmentId));
  },
  'sign-contract',
);

export const setFee = action(async (organisationId: string, form: FormData) => {
  const kronor = numberOrNull(form, 'kronor');
  const [meetingId, clauseId] = textIn(form, 'decision').split(':');
  const isPaper = textIn(form, 'ground') === 'paper';
  const body: SetFeeBody = {
    personId: textIn(form, 'personId'),
    office: textIn(form, 'office'),
    percentage: numberOrNull(form, 'percentage'),
    from: textIn(form, 'from'),
    end: endIn(form),
    ore: kronor === null ? null : Math.round(kronor * 100),
    per: kronor === null ? null : (textIn(form, 'per') as SetFeeBody['per']),
    taxNote: textIn(form, 'taxNote'),
    calledEmployment: isChecked(form, 'calledEmployment'),
    papers: form.getAll('papers') as SetFeeBody['papers'],
    decision: !isPaper && meetingId && clauseId ? { meetingId, clauseId } : null,
    paper: isPaper ? paperIn(form) : null,
  };
  const url = `/organisations/${organisationId}/office-fees` as const;
  const sent = post(url, body, askedIn(form));
  return (
    (await submit(sent)) ?? redirect(`/${organisationId}/employments/fees/${(await sent).feeId}`)
  );
}, 'set-fee');

const endIn = (form: FormData): SetFeeBody['end'] => {
  const kind = textIn(form, 'end');
  if (kind === 'day') return { kind, on: textIn(form, 'end/on') };
  return kind === 'event' ? { kind, what: textIn(form, 'end/what') } : null;
};

const paperIn = (form: FormData) => ({
  document: textIn(form, 'paper/document'),
  on: textOrNull(form, 'paper/on'),
  paragraph: textOrNull(form, 'paper/paragraph'),
  vouchedBy: textIn(form, 'paper/vouchedBy'),
});
