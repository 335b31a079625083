import type {
  BodyView,
  ChangeAssociationBody,
  ChangeBodyBody,
  DissolveBodyBody,
  EndOfficeBody,
  EstablishBodyBody,
  GiveOfficeBody,
} from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, post, put, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { numberOrNull, textIn, textOrNull } from '../ui/form-data.ts';

const url = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}${rest}` as const;

export const getAssociation = query(
  (organisationId: string) => get(url(organisationId, '/association')),
  'association',
);

export const listBodies = query(
  (organisationId: string) => get(url(organisationId, '/bodies')),
  'bodies',
);

/** Every office of one body there is or has been. */
export const listOffices = query(
  (organisationId: string, bodyId: string) => get(url(organisationId, `/offices?bodyId=${bodyId}`)),
  'offices',
);

export const changeAssociation = action(
  async (organisationId: string, version: number, form: FormData) => {
    const body: ChangeAssociationBody = {
      name: textIn(form, 'name'),
      organisationNumber: textOrNull(form, 'organisationNumber'),
      seat: textIn(form, 'seat'),
      timeZone: textIn(form, 'timeZone'),
      language: textIn(form, 'language') as ChangeAssociationBody['language'],
    };
    const sent = put(url(organisationId, '/association'), body, {
      ...askedIn(form),
      ifMatch: version,
    });
    return (await submit(sent)) ?? redirect(`/${organisationId}/organisation`);
  },
  'change-association',
);

export const establishBody = action(async (organisationId: string, form: FormData) => {
  const body: EstablishBodyBody = { kind: kindIn(form), ...mandateIn(form) };
  const sent = post(url(organisationId, '/bodies'), body, askedIn(form));
  return (await submit(sent)) ?? redirect(bodyPath(organisationId, (await sent).bodyId));
}, 'establish-body');

export const changeBody = action(async (organisationId: string, bodyId: string, form: FormData) => {
  const body: ChangeBodyBody = mandateIn(form);
  const sent = put(url(organisationId, `/bodies/${bodyId}`), body, askedIn(form));
  return (await submit(sent)) ?? redirect(bodyPath(organisationId, bodyId));
}, 'change-body');

export const dissolveBody = action(
  async (organisationId: string, bodyId: string, form: FormData) => {
    const body: DissolveBodyBody = {
      on: textIn(form, 'on'),
      decisionId: textOrNull(form, 'decisionId'),
    };
    const sent = post(url(organisationId, `/bodies/${bodyId}/dissolution`), body, askedIn(form));
    return (await submit(sent)) ?? redirect(bodyPath(organisationId, bodyId));
  },
  'dissolve-body',
);

export const giveOffice = action(async (organisationId: string, bodyId: string, form: FormData) => {
  const body: GiveOfficeBody = {
    personId: textIn(form, 'personId'),
    role: textIn(form, 'role') as GiveOfficeBody['role'],
    title: textOrNull(form, 'title'),
    from: textIn(form, 'from'),
    to: textOrNull(form, 'to'),
    decisionId: textOrNull(form, 'decisionId'),
    employer: textOrNull(form, 'employer'),
  };
  const sent = post(url(organisationId, `/bodies/${bodyId}/offices`), body, askedIn(form));
  return (await submit(sent)) ?? redirect(bodyPath(organisationId, bodyId));
}, 'give-office');

export const endOffice = action(
  async (organisationId: string, bodyId: string, officeId: string, form: FormData) => {
    const body: EndOfficeBody = {
      on: textIn(form, 'on'),
      decisionId: textOrNull(form, 'decisionId'),
    };
    const sent = post(url(organisationId, `/offices/${officeId}/end`), body, askedIn(form));
    return (await submit(sent)) ?? redirect(bodyPath(organisationId, bodyId));
  },
  'end-office',
);

const bodyPath = (organisationId: string, bodyId: string) =>
  `/${organisationId}/organisation/bodies/${bodyId}`;

const kindIn = (form: FormData) => textIn(form, 'kind') as BodyView['kind'];

const mandateIn = (form: FormData) => ({
  name: textIn(form, 'name'),
  mandate: textIn(form, 'mandate'),
  targetSize: numberOrNull(form, 'targetSize'),
  decisionId: textOrNull(form, 'decisionId'),
});
