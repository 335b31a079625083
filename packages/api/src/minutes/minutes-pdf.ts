import { isLong } from '../documents/text.ts';
import { setPdf, template } from '../documents/typst.ts';
import { wordsIn } from '../documents/words.ts';
import type { Block, MinutesDocument } from './contract.ts';

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
      recordLabel: words.record,
      longWord,
    },
    on,
  );
};

const longWord = '\\p{L}{16,}';
const line = 68;

/** How a block is set: whether it may go over to the next page, and whether its long words may be divided. */
const fitted = (block: Block) => {
  const said = [block.text, ...block.lines, block.detail ?? ''];
  const all = said.join(' ');
  const divides = all.length > line && new RegExp(longWord, 'u').test(all);
  return { ...block, divides, breaks: isLong(said) };
};
