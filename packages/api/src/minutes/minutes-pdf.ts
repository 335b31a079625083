import { isFigure } from '@klubba/domain';
import { flowing, isLong } from '../documents/text.ts';
import { setPdf, template } from '../documents/typst.ts';
import { wordsIn } from '../documents/words.ts';
import type { Block, MinutesDocument } from './contract.ts';
import { lineSet } from './meaning-told.ts';

const source = template('minutes');

/** The minutes as PDF/A, tagged. The bytes are a function of the document alone; `on` (a date) becomes the metadata's. */
export const minutesPdf = (document: MinutesDocument, on: string): Promise<Buffer> => {
  const words = wordsIn(document.language);
  const [before = '', between = ''] = words.page('\u0001', '\u0001').split('\u0001');
  const { heading, title, date, draft } = document;
  return setPdf(
    source,
    {
      ...document,
      annexes: document.annexes.map(({ lines, note = '', numbered = false, ...annex }) => ({
        ...{ ...annex, note, numbered },
        lines: numbered ? lines.map(lineSet) : lines,
      })),
      paragraphs: document.paragraphs.map((paragraph) => ({
        ...paragraph,
        blocks: paragraph.blocks.map(fitted),
      })),
      pageOf: [before, between],
      documentTitle: [...(draft ? [`${words.draft}:`] : []), heading, title, date].join(' '),
      subtitle: title.includes(date) ? title : `${title}, ${date}`,
      running: `${heading}${draft ? ` (${words.draft.toLowerCase()})` : ''}, ${date}`,
      notices: [
        ...(draft ? [words.draftNotice] : []),
        ...(document.example ? [words.example] : []),
      ],
      draftLabel: words.draft,
      record: [words.record, ...(document.recordHash.match(/.{8}/g) ?? [])].join(' '),
    },
    on,
  );
};

/** A block as it is set: what stands out, what may be divided, and whether it may go over to the next page. */
const fitted = (block: Block) => ({
  ...block,
  text: flowing(block.text),
  lines: block.lines.map((line) => {
    const [first = ''] = line.split(' ', 1);
    return { first, rest: flowing(line.slice(first.length)) };
  }),
  detail: block.detail && flowing(block.detail),
  table:
    block.table?.map((row) => row.map((cell) => ({ text: cell, figure: isFigure(cell) }))) ?? null,
  breaks: isLong([block.text, ...block.lines, block.detail ?? '']),
});
