import { Worker } from 'node:worker_threads';
import { PDFDocument, PDFName, PDFRawStream, PDFRef, StandardFonts } from '@cantoo/pdf-lib';
import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';

/** Papers that come from outside: what they say, how many pages a PDF has, and pages put after those of a document of ours. */
export type PaperJob =
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly kind: 'readable'; readonly files: readonly Uint8Array[] }
  | {
      readonly kind: 'append';
      readonly document: Uint8Array;
      readonly papers: readonly { readonly bytes: Uint8Array; readonly label: string }[];
    };
export type PaperDone =
  | { readonly text: string }
  | { readonly readable: readonly boolean[] }
  | { readonly bytes: Uint8Array }
  | { readonly error: string };

/** More than this of a paper is not looked through. */
const mostText = 150_000;
const mostPages = 1000;

/** The other end of `workOnPaper`: a process that does one thing and ends. */
process.once('message', async (job: PaperJob) => {
  const done = await work(job).catch((error): PaperDone => ({ error: String(error) }));
  process.send?.(done, () => process.disconnect());
});

const work = async (job: PaperJob): Promise<PaperDone> => {
  if (job.kind === 'text') return { text: (await textOf(job)).slice(0, mostText) };
  if (job.kind === 'append') return { bytes: await appended(job) };
  const readable: boolean[] = [];
  for (const file of job.files) readable.push(await isReadable(file));
  return { readable };
};

const textOf = async ({ bytes, mediaType }: Extract<PaperJob, { kind: 'text' }>) => {
  if (mediaType === 'application/pdf') return pdfText(bytes);
  if (mediaType.endsWith('wordprocessingml.document'))
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  return mediaType.startsWith('text/plain') ? Buffer.from(bytes).toString() : '';
};

/** Page by page, so that one that is long is cut off and not refused. */
const pdfText = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  let text = '';
  for (let page = 1; page <= Math.min(pdf.numPages, mostPages) && text.length < mostText; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    text += items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('')
      .concat('\n');
  }
  return text;
};

/** Whether its pages can be put after others: it is whole, nobody locked it, and it is no book. */
const isReadable = async (bytes: Uint8Array) => {
  try {
    const count = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
    return count > 0 && count <= mostPages;
  } catch {
    return false;
  }
};

/** The pages of papers after those of a document, each with its label above. What others made is no archive copy, so the claim to be one goes. */
const appended = async ({ document, papers }: Extract<PaperJob, { kind: 'append' }>) => {
  const whole = await PDFDocument.load(document, { updateMetadata: false });
  const font = await whole.embedFont(StandardFonts.Helvetica);
  for (const { bytes, label } of papers) {
    const paper = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = await whole.copyPages(paper, paper.getPageIndices());
    for (const [index, page] of pages.entries()) {
      whole.addPage(page);
      if (index > 0) continue;
      const { x, y, width, height } = page.getCropBox();
      const at = { x: x + width - 24 - font.widthOfTextAtSize(label, 10), y: y + height - 20 };
      page.drawText(label, { ...at, size: 10, font });
    }
  }
  claimNoArchive(whole);
  return whole.save({ useObjectStreams: true });
};

const claimNoArchive = ({ context, catalog }: PDFDocument) => {
  const at = catalog.get(PDFName.of('Metadata'));
  const said = context.lookup(at);
  if (!(at instanceof PDFRef && said instanceof PDFRawStream)) return;
  const xmp = Buffer.from(said.contents)
    .toString()
    .replace(/<pdfaid:(\w+)>[^<]*<\/pdfaid:\1>/g, '');
  context.assign(at, PDFRawStream.of(said.dict, Buffer.from(xmp)));
};

const [, , parent, megabytes] = process.argv;
const watch = new Worker(new URL('./typesetter-watch.ts', import.meta.url), {
  workerData: { parent: Number(parent), megabytes: Number(megabytes) },
});
watch.unref();
