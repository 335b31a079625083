import type {
  ChangePersonContactBody,
  ChooseLanguageBody,
  CorrectMembershipBody,
  EndMembershipBody,
  PeopleList,
  RecordFeePaidBody,
  RegisterPersonBody,
  RevokeFeePaymentBody,
  RevokeMembershipBody,
  StartMembershipBody,
} from '@klubba/api/contract';
import { action, query, redirect, reload } from '@solidjs/router';
import { get, post, put, queryOf, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { isChecked, numberIn, textIn, textOrNull } from '../ui/form-data.ts';

export type PeopleSearch = {
  readonly q?: string | undefined;
  readonly membership?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: string | undefined;
};

const url = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}/people${rest}` as const;

/** What of the register a search finds; fifty at a time. Leads nobody away, so a field can ask it while one types. */
export const findPeople = (organisationId: string, search: PeopleSearch = {}) => {
  const asked = Object.entries(search).filter((entry): entry is [string, string] => !!entry[1]);
  return get(url(organisationId, queryOf(asked)));
};

/** So many letters at least before somebody is looked for by name. */
const leastTyped = 3;

/** Who is called so, for whoever may not look into the register. */
export const findPeopleByName = async (organisationId: string, q: string) =>
  q.trim().length < leastTyped
    ? { people: [] }
    : get(url(organisationId, `/named${queryOf({ q })}`));

/** Everybody in the register, five hundred at a time: once for all the rows that name somebody. */
export const everybodyIn = async (organisationId: string) => {
  const people: PeopleList['people'] = [];
  let next: string | null | undefined;
  do {
    const page = await findPeople(organisationId, { limit: '500', cursor: next ?? undefined });
    people.push(...page.people);
    next = page.next;
  } while (next);
  return people;
};

export const listPeople = query(findPeople, 'people');

/** One person; `me` is whoever is signed in. */
export const getPerson = query(
  (organisationId: string, personId: string) => get(url(organisationId, `/${personId}`)),
  'person',
);

export const registerPerson = action(async (organisationId: string, form: FormData) => {
  const body: RegisterPersonBody = {
    ...contactIn(form),
    memberSince: textOrNull(form, 'memberSince'),
    sharesEmail: isChecked(form, 'sharesEmail'),
  };
  const sent = post(url(organisationId, ''), body, askedIn(form));
  return (await submit(sent)) ?? redirect(personPath(organisationId, (await sent).personId));
}, 'register-person');

export const changePersonContact = action(
  async (organisationId: string, personId: string, version: number, form: FormData) => {
    const body: ChangePersonContactBody = contactIn(form);
    const sent = put(url(organisationId, `/${personId}/contact`), body, {
      ...askedIn(form),
      ifMatch: version,
    });
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'change-person-contact',
);

/** Of somebody in the register, or of whoever is signed in (`me`). */
export const chooseLanguage = action(
  async (organisationId: string, personId: string, form: FormData) => {
    const language = textIn(form, 'language') as ChooseLanguageBody['language'];
    const body: ChooseLanguageBody = { language };
    const sent = put(url(organisationId, `/${personId}/language`), body, askedIn(form));
    return (await submit(sent)) ?? reload();
  },
  'choose-language',
);

export const startMembership = action(
  async (organisationId: string, personId: string, form: FormData) => {
    const body: StartMembershipBody = { on: textIn(form, 'on') };
    const sent = post(url(organisationId, `/${personId}/memberships`), body, askedIn(form));
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'start-membership',
);

export const endMembership = action(
  async (organisationId: string, personId: string, form: FormData) => {
    const body: EndMembershipBody = {
      on: textIn(form, 'on'),
      reason: textIn(form, 'reason') as EndMembershipBody['reason'],
    };
    const sent = post(url(organisationId, `/${personId}/memberships/end`), body, askedIn(form));
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'end-membership',
);

export const recordFeePaid = action(
  async (organisationId: string, personId: string, form: FormData) => {
    const body: RecordFeePaidBody = { year: numberIn(form, 'year'), on: textIn(form, 'on') };
    const sent = post(url(organisationId, `/${personId}/fees`), body, askedIn(form));
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'record-fee-paid',
);

export const revokeFeePayment = action(
  async (organisationId: string, personId: string, year: string, form: FormData) => {
    const body: RevokeFeePaymentBody = { reason: textIn(form, 'reason') };
    const sent = post(
      url(organisationId, `/${personId}/fees/${year}/revocation`),
      body,
      askedIn(form),
    );
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'revoke-fee-payment',
);

/** Without a last day and a reason for it the membership goes on. */
export const correctMembership = action(
  async (organisationId: string, personId: string, startedOn: string, form: FormData) => {
    const [on, why] = [textIn(form, 'ended/on'), textIn(form, 'ended/reason')];
    const ended = { on, reason: why as NonNullable<CorrectMembershipBody['ended']>['reason'] };
    const body: CorrectMembershipBody = {
      from: textIn(form, 'from'),
      ended: on || why ? ended : null,
      reason: textIn(form, 'reason'),
    };
    const path = `/${personId}/memberships/${startedOn}/correction` as const;
    const sent = post(url(organisationId, path), body, askedIn(form));
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'correct-membership',
);

export const revokeMembership = action(
  async (organisationId: string, personId: string, startedOn: string, form: FormData) => {
    const body: RevokeMembershipBody = { reason: textIn(form, 'reason') };
    const path = `/${personId}/memberships/${startedOn}/revocation` as const;
    const sent = post(url(organisationId, path), body, askedIn(form));
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'revoke-membership',
);

const personPath = (organisationId: string, personId: string) =>
  `/${organisationId}/people/${personId}`;

const contactIn = (form: FormData) => ({
  name: textIn(form, 'name'),
  email: textOrNull(form, 'email'),
  phone: textOrNull(form, 'phone'),
});
