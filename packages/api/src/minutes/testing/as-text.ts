import type { MinutesDocument } from '../contract.ts';

type Block = MinutesDocument['paragraphs'][number]['blocks'][number];

/** Minutes as somebody reads them, line by line: the head, each § by how it is cited with what it says, the annexes and who signs. */
export const asText = ({
  heading,
  title,
  date,
  meta,
  paragraphs,
  annexes,
  signersHeading,
  signers,
}: Pick<
  MinutesDocument,
  'heading' | 'title' | 'date' | 'meta' | 'paragraphs' | 'annexes' | 'signersHeading' | 'signers'
>): string =>
  plain(
    [
      `${heading}: ${title}, ${date}`,
      ...meta.map(({ label, value }) => `${label}: ${value}`),
      ...paragraphs.flatMap((paragraph) => [
        '',
        ...paragraph.headings.map((over) => [over.number, over.title].filter(Boolean).join(' ')),
        `${paragraph.cited} ${paragraph.title}`,
        ...paragraph.blocks.flatMap(linesOf),
      ]),
      ...annexes.flatMap((annex) => ['', annex.title, ...annex.lines.map(indented)]),
      '',
      signersHeading,
      ...signers.map(({ name, capacity }) => indented(`${name}, ${capacity}`)),
    ].join('\n'),
  );

/** What the minutes say under one §, by how it is cited. */
export const paragraphIn = ({ paragraphs }: MinutesDocument, cited: string): readonly string[] =>
  (paragraphs.find((paragraph) => plain(paragraph.cited) === cited)?.blocks ?? [])
    .flatMap(linesOf)
    .map((line) => plain(line.trim()));

/** Blanks of whatever width are blanks. */
const plain = (text: string) => text.replaceAll(/[\u2009\u00a0\u202f]/g, ' ');

const indented = (line: string) => `  ${line}`;

const linesOf = ({ lead, text, lines, detail, table }: Block) =>
  [
    [lead && `${lead}:`, text].filter(Boolean).join(' '),
    ...lines.map(indented),
    ...(table ?? []).map((row) => indented(row.join(' | '))),
    ...(detail ? [indented(detail)] : []),
  ]
    .filter(Boolean)
    .map(indented);
