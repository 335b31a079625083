import type {
  ArchiveEntryView,
  CorrectArchiveEntryBody,
  RecordArchiveEntryBody,
  WithdrawArchiveEntryBody,
} from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, post, queryOf, submit } from '../../api.ts';
import { keepFile } from '../../meetings/papers/keep-file.ts';
import { askedIn } from '../../ui/asking.tsx';
import { isChecked, textIn, textOrNull } from '../../ui/form-data.ts';

export type ArchiveSearch = {
  readonly q?: string | undefined;
  readonly year?: string | undefined;
  readonly kind?: string | undefined;
  readonly bodyId?: string | undefined;
  readonly state?: string | undefined;
  readonly limit?: string | undefined;
  readonly cursor?: string | undefined;
};

export const archiveUrl = <const Rest extends string>(organisationId: string, rest: Rest) =>
  `/organisations/${organisationId}/archive-entries${rest}` as const;

const pageOf = (organisationId: string, entryId: string) =>
  `/${organisationId}/decisions/archive/${entryId}`;

/** What was recorded from earlier archives, or what of it a search and its filters find. */
export const listArchiveEntries = query((organisationId: string, search: ArchiveSearch = {}) => {
  const asked = Object.entries(search).filter((entry): entry is [string, string] => !!entry[1]);
  return get(archiveUrl(organisationId, queryOf(asked)));
}, 'archive-entries');

export const getArchiveEntry = query(
  (organisationId: string, entryId: string) => get(archiveUrl(organisationId, `/${entryId}`)),
  'archive-entry',
);

export const listArchiveEntryEvents = query(
  (organisationId: string, entryId: string) =>
    get(archiveUrl(organisationId, `/${entryId}/events`)),
  'archive-entry-events',
);

/** The bytes of its PDF first, where there is one, and then what the source says. */
export const recordArchiveEntry = action(async (organisationId: string, form: FormData) => {
  const sent = toldIn(organisationId, form).then((body: RecordArchiveEntryBody) =>
    post(archiveUrl(organisationId, ''), body, askedIn(form)),
  );
  return (await submit(sent)) ?? redirect(pageOf(organisationId, (await sent).entryId));
}, 'record-archive-entry');

export const correctArchiveEntry = action(
  async (organisationId: string, entry: Entry, form: FormData) => {
    const sent = toldIn(organisationId, form, entry).then((told) => {
      const body: CorrectArchiveEntryBody = { ...told, reason: textIn(form, 'reason') };
      return post(archiveUrl(organisationId, `/${entry.entryId}/corrections`), body, {
        ...askedIn(form),
        ifMatch: entry.version,
      });
    });
    return (await submit(sent)) ?? redirect(pageOf(organisationId, entry.entryId));
  },
  'correct-archive-entry',
);

type Entry = Pick<ArchiveEntryView, 'entryId' | 'version' | 'file' | 'fileHash'>;

export const withdrawArchiveEntry = action(
  async (organisationId: string, { entryId, version }: Entry, form: FormData) => {
    const body: WithdrawArchiveEntryBody = { reason: textIn(form, 'reason') };
    const sent = post(archiveUrl(organisationId, `/${entryId}/withdrawal`), body, {
      ...askedIn(form),
      ifMatch: version,
    });
    return (await submit(sent)) ?? redirect(pageOf(organisationId, entryId));
  },
  'withdraw-archive-entry',
);

const toldIn = async (
  organisationId: string,
  form: FormData,
  before?: Entry,
): Promise<RecordArchiveEntryBody> => ({
  kind: textIn(form, 'kind') as RecordArchiveEntryBody['kind'],
  audience: textIn(form, 'audience') as RecordArchiveEntryBody['audience'],
  source: textIn(form, 'source'),
  bodyId: textOrNull(form, 'bodyId'),
  bodyName: textOrNull(form, 'bodyName'),
  toldDay: textOrNull(form, 'toldDay'),
  number: textOrNull(form, 'number'),
  title: textOrNull(form, 'title'),
  text: textOrNull(form, 'text'),
  voucherId: textOrNull(form, 'voucherId'),
  isAnother: isChecked(form, 'isAnother'),
  file: await fileIn(organisationId, form, before),
});

/** The one that was chosen, else the one that it has. */
const fileIn = async (organisationId: string, form: FormData, before?: Entry) => {
  const chosen = form.get('file');
  if (chosen instanceof File && chosen.size > 0)
    return { hash: await keepFile(organisationId, chosen), fileName: chosen.name };
  if (!before?.fileHash || isChecked(form, 'withoutFile')) return null;
  return { hash: before.fileHash, fileName: before.file?.fileName ?? `${before.fileHash}.pdf` };
};
