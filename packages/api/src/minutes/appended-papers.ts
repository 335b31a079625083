import type { Db } from '../database/database.ts';
import { workOnPaper } from '../documents/paper-process.ts';
import { wordsIn } from '../documents/words.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import type { MinutesDocument } from './contract.ts';
import { readDocument } from './document-store.ts';
import { minutesPdf } from './minutes-pdf.ts';

/** More than this of papers is listed and not put after the minutes. */
const mostBytes = 100 * 2 ** 20;

type Place = { readonly db: Db; readonly organisationId: string };

/**
 * The minutes as PDF with the pages of those annexes that are PDF, and for whom the minutes are. What cannot be put there, or is too much, is
 * listed with its hash as the others are. A function of the document: the bytes of annexes are under the hashes in it.
 */
export const annexedPdf = async (place: Place, document: MinutesDocument, on: string) => {
  const papers = await readable(await fetched(place, document));
  if (papers.length === 0) return minutesPdf(document, on);
  const { annexes, ...rest } = document;
  const lines = new Map(papers.map(({ line, said }) => [line, said]));
  const said = annexes.map((annex) => ({
    ...annex,
    lines: annex.lines.map((line) => lines.get(line) ?? line),
  }));
  const bytes = await minutesPdf({ ...rest, annexes: said }, on);
  const words = wordsIn(document.language);
  const labelled = papers.map(({ number, bytes }) => ({
    bytes,
    label: words.annexes.label(number),
  }));
  try {
    const job = { kind: 'append', document: bytes, papers: labelled } as const;
    return Buffer.from((await workOnPaper<'append'>(job)).bytes);
  } catch {
    return minutesPdf(document, on);
  }
};

const fetched = async ({ db, organisationId }: Place, { appended = [] }: MinutesDocument) => {
  const found: ((typeof appended)[number] & { readonly bytes: Buffer })[] = [];
  let size = 0;
  for (const one of appended) {
    const bytes = await inOrganisation(db, organisationId, (tx) =>
      readDocument(tx, { organisationId, hash: one.hash }),
    );
    size += bytes?.length ?? 0;
    if (size > mostBytes) break;
    if (bytes) found.push({ ...one, bytes });
  }
  return found;
};

const readable = async <Paper extends { readonly bytes: Buffer }>(papers: readonly Paper[]) => {
  if (papers.length === 0) return [];
  try {
    const job = { kind: 'readable', files: papers.map(({ bytes }) => bytes) } as const;
    const { readable } = await workOnPaper<'readable'>(job);
    return papers.filter((_, index) => readable[index]);
  } catch {
    return [];
  }
};
