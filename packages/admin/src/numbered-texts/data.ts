import type {
  BeginTextBody,
  RenameTextBody,
  TextList,
  TextView,
  WriteTextVersionBody,
} from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, post, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn, textOrNull } from '../ui/form-data.ts';

const url = (organisationId: string, rest = '') => `/organisations/${organisationId}/texts${rest}`;

export const listTexts = query(
  (organisationId: string) => get<TextList>(url(organisationId)),
  'texts',
);

export const getText = query(
  (organisationId: string, textId: string) => get<TextView>(url(organisationId, `/${textId}`)),
  'text',
);

const kindIn = (form: FormData) => textIn(form, 'kind') as BeginTextBody['kind'];

export const beginText = action(async (organisationId: string, form: FormData) => {
  const body: BeginTextBody = {
    ...{ title: textIn(form, 'title'), kind: kindIn(form), text: textIn(form, 'text') },
  };
  const sent = post<{ textId: string }>(url(organisationId), body, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/texts/${(await sent).textId}`);
}, 'begin-text');

export const writeVersion = action(
  async (organisationId: string, textId: string, version: number, form: FormData) => {
    const body: WriteTextVersionBody = {
      ...{ text: textIn(form, 'text'), basis: textOrNull(form, 'basis') },
    };
    const sent = post(url(organisationId, `/${textId}/versions`), body, {
      ...askedIn(form),
      ifMatch: version,
    });
    return (await submit(sent)) ?? redirect(`/${organisationId}/texts/${textId}`);
  },
  'write-text-version',
);

export const renameText = action(async (organisationId: string, textId: string, form: FormData) => {
  const body: RenameTextBody = { title: textIn(form, 'title'), kind: kindIn(form) };
  const sent = post(url(organisationId, `/${textId}/title`), body, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/texts/${textId}`);
}, 'rename-text');
