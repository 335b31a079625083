import type { ArchiveImported, ImportArchiveBody, Problem } from '@klubba/api/contract';
import { action, redirect } from '@solidjs/router';
import { attempt, newAsking, post, submit } from '../../api.ts';
import { keepFile } from '../../meetings/papers/keep-file.ts';
import { askedIn } from '../../ui/asking.tsx';
import { isChecked } from '../../ui/form-data.ts';
import { archiveUrl } from './archive-data.ts';

export type Looked = NonNullable<ArchiveImported['imported']>;

/** What is said of the file as a whole, with its text and the PDFs that are kept. */
export type Told = Omit<ImportArchiveBody, 'preview' | 'plan' | 'withoutFaulty'>;
export type KeptFile = NonNullable<ImportArchiveBody['files']>[number];

const url = (organisationId: string) => archiveUrl(organisationId, '/imports');

/** What a file would record; nothing is written. */
export const lookAtArchive = async (
  organisationId: string,
  told: Told,
): Promise<Looked | Problem> => {
  const body: ImportArchiveBody = { ...told, preview: true };
  const sent = post(url(organisationId), body, newAsking());
  return (await attempt(sent)) ?? (await sent).imported!;
};

/** Keeps the bytes of PDFs, one after another; they belong to nothing before the rows are confirmed. */
export const keepFiles = async (
  organisationId: string,
  files: readonly File[],
  onKept: (kept: number) => void,
): Promise<KeptFile[] | Problem> => {
  const kept: KeptFile[] = [];
  for (const file of files) {
    const sent = keepFile(organisationId, file);
    const problem = await attempt(sent);
    if (problem) return problem;
    kept.push({ fileName: file.name, hash: await sent });
    onKept(kept.length);
  }
  return kept;
};

/** What was seen, and nothing else. */
export const importArchive = action(
  async (organisationId: string, told: Told, plan: string, form: FormData) => {
    const withoutFaulty = isChecked(form, 'withoutFaulty');
    const body: ImportArchiveBody = { ...told, preview: false, plan, withoutFaulty };
    const sent = post(url(organisationId), body, askedIn(form));
    return (await submit(sent)) ?? redirect(`/${organisationId}/decisions/archive`);
  },
  'import-archive',
);
