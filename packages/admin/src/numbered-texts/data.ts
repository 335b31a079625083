import type { BeginTextBody, RenameTextBody, WriteTextVersionBody } from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, post, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn, textOrNull } from '../ui/form-data.ts';

const url = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}/texts${rest}` as const;

export const listTexts = query((organisationId: string) => get(url(organisationId, '')), 'texts');

export const getText = query(
  (organisationId: string, textId: string) => get(url(organisationId, `/${textId}`)),
  'text',
);

const kindIn = (form: FormData) => textIn(form, 'kind') as BeginTextBody['kind'];

export const beginText = action(async (organisationId: string, form: FormData) => {
  const body: BeginTextBody = {
    ...{ title: textIn(form, 'title'), kind: kindIn(form), text: textIn(form, 'text') },
  };
  const sent = post(url(organisationId, ''), body, askedIn(form));
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
