import { refuse } from '@klubba/domain';
import { csvRows } from '@klubba/domain/counting';
import { Refused } from '../store/errors.ts';

/**
 * The rows of a CSV that was sent as `text`. Refuses a quotation mark that never ends: all after it would be one cell, and those
 * rows would be gone without a word.
 */
export const csvTable = (text: string) => {
  const rows = [...csvRows(text)];
  const open = rows.find(({ unclosed }) => unclosed);
  if (open) throw new Refused(refuse('quote-not-closed', 'text', { line: open.line }));
  return rows;
};
