import type {
  ChangePersonContactBody,
  EndMembershipBody,
  PeopleList,
  PersonView,
  RecordFeePaidBody,
  RegisterPersonBody,
  StartMembershipBody,
} from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, post, put, submit } from '../api.ts';
import { numberIn, textIn, textOrNull } from '../ui/form-data.ts';

export type PeopleSearch = {
  readonly q?: string | undefined;
  readonly membership?: string | undefined;
  readonly cursor?: string | undefined;
};

const url = (organisationId: string, rest = '') => `/organisations/${organisationId}/people${rest}`;

/** The register, or what of it a search finds; fifty at a time. */
export const listPeople = query((organisationId: string, search: PeopleSearch = {}) => {
  const asked = Object.entries(search).filter((entry): entry is [string, string] => !!entry[1]);
  return get<PeopleList>(url(organisationId, asked.length ? `?${new URLSearchParams(asked)}` : ''));
}, 'people');

/** One person; `me` is whoever is signed in. */
export const getPerson = query(
  (organisationId: string, personId: string) =>
    get<PersonView>(url(organisationId, `/${personId}`)),
  'person',
);

export const registerPerson = action(async (organisationId: string, form: FormData) => {
  const body: RegisterPersonBody = {
    ...contactIn(form),
    memberSince: textOrNull(form, 'memberSince'),
  };
  const sent = post<{ personId: string }>(url(organisationId), body);
  return (await submit(sent)) ?? redirect(personPath(organisationId, (await sent).personId));
}, 'register-person');

export const changePersonContact = action(
  async (organisationId: string, personId: string, version: number, form: FormData) => {
    const body: ChangePersonContactBody = contactIn(form);
    const sent = put(url(organisationId, `/${personId}/contact`), body, { ifMatch: version });
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'change-person-contact',
);

export const startMembership = action(
  async (organisationId: string, personId: string, form: FormData) => {
    const body: StartMembershipBody = { on: textIn(form, 'on') };
    const sent = post(url(organisationId, `/${personId}/memberships`), body);
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
    const sent = post(url(organisationId, `/${personId}/memberships/end`), body);
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'end-membership',
);

export const recordFeePaid = action(
  async (organisationId: string, personId: string, form: FormData) => {
    const body: RecordFeePaidBody = { year: numberIn(form, 'year'), on: textIn(form, 'on') };
    const sent = post(url(organisationId, `/${personId}/fees`), body);
    return (await submit(sent)) ?? redirect(personPath(organisationId, personId));
  },
  'record-fee-paid',
);

const personPath = (organisationId: string, personId: string) =>
  `/${organisationId}/people/${personId}`;

const contactIn = (form: FormData) => ({
  name: textIn(form, 'name'),
  email: textOrNull(form, 'email'),
  phone: textOrNull(form, 'phone'),
});
