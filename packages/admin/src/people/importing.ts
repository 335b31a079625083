import type { ImportPeopleBody, PeopleImported, Problem } from '@klubba/api/contract';
import { action, redirect } from '@solidjs/router';
import { attempt, newAsking, post, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { isChecked } from '../ui/form-data.ts';

export type Looked = NonNullable<PeopleImported['imported']>;

const url = (organisationId: string) => `/organisations/${organisationId}/people/imports` as const;

/** What a file would change; nothing is written. */
export const lookAtFile = async (
  organisationId: string,
  text: string,
  sharesEmail: boolean,
): Promise<Looked | Problem> => {
  const body: ImportPeopleBody = { text, preview: true, sharesEmail };
  const sent = post(url(organisationId), body, newAsking());
  return (await attempt(sent)) ?? (await sent).imported!;
};

type Seen = { readonly plan: string; readonly sharesEmail: boolean };

/** What was seen, and nothing else. */
export const importPeople = action(
  async (organisationId: string, text: string, seen: Seen, form: FormData) => {
    const withoutFaulty = isChecked(form, 'withoutFaulty');
    const body: ImportPeopleBody = { text, preview: false, withoutFaulty, ...seen };
    const sent = post(url(organisationId), body, askedIn(form));
    return (await submit(sent)) ?? redirect(`/${organisationId}/people`);
  },
  'import-people',
);

/** UTF-8, UTF-16 as Excel writes "Unicode text", or as Windows wrote it, where it is neither. */
export const textOfFile = async (file: File) => {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
