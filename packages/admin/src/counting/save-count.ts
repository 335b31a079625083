import { type Count, exact } from '@klubba/domain/counting';
import { language } from '../language/language.ts';
import { csvOf, saveText } from './csv.ts';
import { type Reader, tablesOf } from './tables.ts';

/** Hands every table of a count to the person as one CSV file of this name. */
export const saveCount = (name: string, counted: Count, reader: Reader) => {
  const figure = (scaled: number, decimals = 0) =>
    exact(scaled, decimals, { thousands: '', decimal: language() === 'sv' ? ',' : '.' });
  const tables = tablesOf(counted, { ...reader, figure });
  saveText(`${name}.csv`, csvOf(tables), 'text/csv;charset=utf-8');
};
