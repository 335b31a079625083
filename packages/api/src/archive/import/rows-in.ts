import { folded } from '@klubba/domain';
import { csvTable } from '../../documents/csv-table.ts';

const fields = [
  ...['kind', 'toldDay', 'body', 'number', 'title', 'text', 'source', 'audience', 'file'],
] as const;
type Field =
  | 'kind'
  | 'toldDay'
  | 'body'
  | 'number'
  | 'title'
  | 'text'
  | 'source'
  | 'audience'
  | 'file';

/** A row of a file, by what its columns are called; nothing is right or wrong of it yet. What it does not say is empty. */
export type FileRow = { readonly line: number } & Readonly<Record<Field, string>>;

type Read = {
  readonly rows: readonly FileRow[];
  /** The columns that say nothing that an entry holds, as they are called. */
  readonly ignored: readonly string[];
};

/** The rows of a CSV or a JSON list, known by the names of their columns; nothing where none of them is a title or a text. */
export const rowsIn = (text: string): Read | undefined => {
  const read = /^\uFEFF?\s*\[/.test(text) ? jsonRows(text) : tableIn(text);
  if (!read) return undefined;
  const known = read.head.map(fieldOf);
  if (!known.some((field) => field === 'title' || field === 'text')) return undefined;
  const rows = read.rows
    .filter(({ cells }) => cells.some(Boolean))
    .map(({ line, cells }) => {
      const at = (field: Field) =>
        cells.find((cell, i) => known[i] === field && cell.trim() !== '')?.trim() ?? '';
      return {
        line,
        ...(Object.fromEntries(fields.map((field) => [field, at(field as Field)])) as Record<
          Field,
          string
        >),
      };
    });
  return { rows, ignored: read.head.filter((cell, i) => cell !== '' && !known[i]) };
};

type Table = {
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

const tableIn = (text: string): Table | undefined => {
  const [head, ...rows] = csvTable(text);
  return head && { head: head.cells, rows };
};

/** A list of objects, whose names are its columns. What is no text or figure says nothing. */
const jsonRows = (text: string): Table | undefined => {
  const list = parsed(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(list)) return undefined;
  const objects = list.map(
    (one): Record<string, unknown> => (typeof one === 'object' && one !== null ? one : {}),
  );
  const head = [...new Set(objects.flatMap((one) => Object.keys(one)))];
  const cellOf = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return {
    head,
    rows: objects.map((one, i) => ({ line: i + 1, cells: head.map((name) => cellOf(one[name])) })),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Letter for letter without dots and rings, for whoever writes a file may write them or not. */
const fieldOf = (called: string): Field | undefined => {
  if (called.trim() === '§') return 'number';
  const word = folded(called)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return (Object.keys(names) as Field[]).find((field) => names[field].includes(word));
};

const names: Record<Field, readonly string[]> = {
  kind: ['slag', 'typ', 'kind', 'type'],
  toldDay: ['dag', 'datum', 'ar', 'tid', 'day', 'date', 'year', 'toldday'],
  body: ['organ', 'body', 'bodyname'],
  number: ['nummer', 'nr', 'paragraf', 'beslutsnummer', 'number', 'no', 'paragraph'],
  title: ['rubrik', 'titel', 'arende', 'title', 'heading', 'subject'],
  text: ['text', 'beslut', 'beslutstext', 'decision'],
  source: ['kalla', 'parm', 'arkiv', 'source', 'binder', 'archive'],
  audience: ['for', 'publik', 'vem', 'audience'],
  file: ['fil', 'pdf', 'filnamn', 'file', 'filename'],
};
