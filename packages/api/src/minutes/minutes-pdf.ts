import { setPdf, template } from '../documents/typst.ts';
import { wordsIn } from '../documents/words.ts';
import type { MinutesDocument } from './contract.ts';

const source = template('minutes');

/** The minutes as PDF/A, tagged. The bytes are a function of the document alone; `on` (a date) becomes the metadata's. */
export const minutesPdf = (document: MinutesDocument, on: string): Buffer => {
  const words = wordsIn(document.language);
  const [before = '', between = ''] = words.page('\u0001', '\u0001').split('\u0001');
  return setPdf(
    source,
    {
      ...document,
      pageOf: [before, between],
      draftLabel: words.draft,
      exampleLabel: words.example,
      recordLabel: words.record,
    },
    on,
  );
};
