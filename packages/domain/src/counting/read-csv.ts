import type { Ballot, Candidate } from './ballot.ts';
import { failed, gatherBallots, limits, type Reading } from './ballot-file.ts';
import { type Column, columnOf } from './csv-column.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { sameName } from './same-name.ts';

/** Stands on a ballot for a name that nobody on it has: such a ballot is invalid. */
const unknownName = '?';

/**
 * Reads a CSV of marks: one row per distinct ballot, one column per candidate. A column called antal, number or the
 * like says how many there are; those called blank and ogiltig or invalid mark ballots that are, as does the word
 * in a cell. Other cells are empty, a mark (x), a rank (1, 2, …), or a no (nej, no, 0). Takes the text; gives the
 * file, without seats, or the first line that is not as it should be.
 */
export const readCsv = (text: string): Reading => {
  const rows = csvRows(text);
  const head = rows.next().value as CsvRow | undefined;
  if (!head) return failed({ line: 1, expected: 'header' });
  if (head.unclosed) return failed({ line: head.line, expected: 'closing-quote' });
  const columns = withoutEmptyEnd(head.cells).map(columnOf);
  const named = columns.filter(({ kind }) => kind === 'candidate');
  if (named.length > limits.candidates)
    return failed({ line: head.line, expected: 'fewer-candidates', most: limits.candidates });
  if (named.length === 0 || named.some(({ name }) => !name))
    return failed({ line: head.line, expected: 'header', found: head.cells.join(' ') });
  if (columns.filter(({ kind }) => kind === 'weight').length > 1)
    return failed({ line: head.line, expected: 'header', found: head.cells.join(' ') });
  const same = sameName(named.map(({ name }) => ({ name, line: head.line })));
  if (same) return failed(same);

  const gathered = gatherBallots();
  for (const row of rows) {
    if (row.unclosed) return failed({ line: row.line, expected: 'closing-quote' });
    if (row.cells.every((cell) => !cell)) continue;
    const problem = addRow(row, columns, gathered);
    if (problem) return problem;
  }
  const candidates = columns.flatMap((column, at): Candidate[] =>
    column.kind === 'candidate' ? [{ id: idOf(columns, at), name: column.name }] : [],
  );
  return { file: { candidates, ballots: gathered.all() } };
};

/** A spreadsheet ends each row with as many separators as its widest one has. */
const withoutEmptyEnd = (cells: readonly string[]) =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

// Candidates are numbered from 1 in the order of their columns.
const idOf = (columns: readonly Column[], at: number) =>
  String(columns.slice(0, at + 1).filter(({ kind }) => kind === 'candidate').length);

const addRow = (
  { line, cells }: CsvRow,
  columns: readonly Column[],
  gathered: ReturnType<typeof gatherBallots>,
): Reading | undefined => {
  const extra = cells.slice(columns.length).find(Boolean);
  if (cells.length < columns.length || extra)
    return failed({
      line,
      expected: 'as-many-cells',
      most: columns.length,
      found: cells.join(' '),
    });
  let weight = 1;
  let isBlank = false;
  let key = '';
  const marks: { readonly id: string; readonly mark: Mark }[] = [];
  let candidate = 0;
  for (const [at, { kind }] of columns.entries()) {
    const cell = cells[at]!;
    if (kind === 'candidate') candidate += 1;
    if (kind === 'weight') {
      const figure = figureIn(cell);
      if (figure === undefined) return failed({ line, expected: 'number-of-ballots', found: cell });
      weight = figure;
      continue;
    }
    const mark = kind === 'candidate' ? markOf(cell) : spoiltMark(kind, cell);
    if (mark === undefined)
      return failed({ line, expected: 'mark', found: cell, most: limits.candidates });
    if (mark === empty) continue;
    if (mark === 'blank') {
      isBlank = true;
      continue;
    }
    const id = mark === 'invalid' ? unknownName : String(candidate);
    marks.push({ id, mark: mark === 'invalid' ? 1 : mark });
    key += `${id}:${mark} `;
  }
  // What is said to be blank and is marked all the same is unclear.
  if (isBlank && marks.length > 0) marks.push({ id: unknownName, mark: 1 });
  gathered.add(isBlank ? `${key}blank` : key, weight, () => ballotOf(marks));
  if (gathered.isFull()) return failed({ line, expected: 'fewer-ballots', most: limits.ballots });
  return undefined;
};

/** A whole number, its thousands perhaps set apart by a blank of whatever width. */
const figureIn = (cell: string) => {
  const digits = /^\d{1,3}(?:\s\d{3})+$/.test(cell) ? cell.replaceAll(/\s/g, '') : cell;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
};

const empty = 'empty';
const no = 'no';
type Mark = number | typeof empty | typeof no;
type Spoilt = 'blank' | 'invalid';

const markOf = (cell: string): Mark | Spoilt | undefined => {
  if (cell === '') return empty;
  if (/^(x|ja|yes|✓|✔)$/i.test(cell)) return 1;
  if (/^(nej|no|0|-|–)$/i.test(cell)) return no;
  const { kind } = columnOf(cell);
  if (kind === 'blank' || kind === 'invalid') return kind;
  const rank = /^\d{1,3}$/.test(cell) ? Number(cell) : 0;
  return rank >= 1 && rank <= limits.candidates ? rank : undefined;
};

// A number there would be a sum of ballots, and no mark on one.
const spoiltMark = (kind: Spoilt, cell: string) => {
  const mark = markOf(cell);
  if (mark === empty || mark === no) return empty;
  return mark === 1 || mark === kind ? kind : undefined;
};

// A rank that nobody has was skipped by the voter; methods differ in what that means.
const ballotOf = (marks: readonly { id: string; mark: Mark }[]): Omit<Ballot, 'weight'> => {
  const preferences: string[][] = [];
  const against: string[] = [];
  for (const { id, mark } of marks) {
    if (mark === no) against.push(id);
    if (typeof mark !== 'number') continue;
    while (preferences.length < mark) preferences.push([]);
    preferences[mark - 1]!.push(id);
  }
  return { preferences, ...(against.length > 0 && { against }) };
};
