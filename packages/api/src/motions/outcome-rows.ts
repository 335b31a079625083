import { type OutcomeRow, readPublished } from '@klubba/domain/motion';
import { rowsOfTable } from './outcome-table-rows.ts';

type Faulty<Fault extends string> = {
  readonly line: number;
  readonly said: string;
  /** The motion that it is about, where that much can be read. */
  readonly number: string | null;
  readonly fault: Fault;
};

/** What was pasted or sent, as rows that can be read and rows that cannot; nothing where a table names no motions. */
export const outcomeRows = ({
  form,
  text,
}: {
  readonly form: 'list' | 'csv';
  readonly text: string;
}) => {
  const rows = form === 'csv' ? rowsOfTable(text) : readPublished(text);
  if (!rows) return undefined;
  const read: OutcomeRow[] = [];
  const faults: Faulty<Extract<(typeof rows)[number], { fault: unknown }>['fault']>[] = [];
  for (const row of rows)
    if ('fault' in row) faults.push(row);
    else read.push(row);
  return { read, faults };
};
