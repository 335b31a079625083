import { folded } from '@klubba/domain';
import { csvTable } from '../../documents/csv-table.ts';

/** What of a person a column can say. */
type Field = 'name' | 'first' | 'last' | 'email' | 'phone' | 'memberSince' | 'memberUntil';

/** A row of a file, by what its columns are called; nothing is right or wrong of it yet. */
export type FileRow = {
  readonly line: number;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly memberSince: string | null;
};

type Read = {
  readonly rows: readonly FileRow[];
  /** The columns that say nothing that the register holds, as they are called. */
  readonly ignored: readonly string[];
};

/** The rows of a file from Zetkin, the party's register or a spreadsheet, known by the names of their columns; nothing where none of them is a name. */
export const rowsIn = (text: string, today: string): Read | undefined => {
  const [head, ...rest] = csvTable(text);
  if (!head) return undefined;
  const fields = head.cells.map(fieldOf);
  if (!fields.some((field) => field === 'name' || field === 'first' || field === 'last'))
    return undefined;
  const at = (cells: readonly string[], field: Field) =>
    unquoted(cells.find((cell, i) => fields[i] === field && cell !== '') ?? '');
  const rows = rest
    .filter(({ cells }) => cells.some(Boolean))
    .map(({ line, cells }) => ({
      line,
      name: at(cells, 'name') || `${at(cells, 'first')} ${at(cells, 'last')}`.trim(),
      email: at(cells, 'email') || null,
      phone: at(cells, 'phone') || null,
      memberSince: memberSince(at(cells, 'memberSince'), at(cells, 'memberUntil'), today),
    }));
  return { rows, ignored: head.cells.filter((cell, i) => cell !== '' && !fields[i]) };
};

/** Letter for letter without dots and rings, for whoever exports a file may write them or not. */
const fieldOf = (called: string): Field | undefined => {
  const word = folded(called)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  return (Object.keys(names) as Field[]).find((field) => names[field].includes(word));
};

const names: Record<Field, readonly string[]> = {
  name: ['namn', 'name', 'fullname', 'fullstandigtnamn', 'medlem'],
  first: ['fornamn', 'firstname', 'givenname', 'tilltalsnamn'],
  last: ['efternamn', 'lastname', 'surname', 'familyname'],
  email: ['epost', 'epostadress', 'email', 'emailaddress', 'mail', 'mejl', 'mejladress'],
  phone: [
    'telefon',
    'telefonnummer',
    'mobil',
    'mobilnummer',
    'mobiltelefon',
    'phone',
    'phonenumber',
    'mobile',
    'tel',
  ],
  memberSince: [
    'medlemsedan',
    'medlemfran',
    'intradesdatum',
    'intrade',
    'membersince',
    'joined',
    'joindate',
  ],
  memberUntil: ['medlemtill', 'memberuntil', 'uttradesdatum', 'uttrade'],
};

/** A list of ours has an apostrophe before what a spreadsheet would take for a formula: +46 70 123 45 67. */
const unquoted = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');

/** Nothing of a membership that is over: nobody becomes a member again by a list of those who were. */
const memberSince = (from: string, until: string, today: string) => {
  const last = dayIn(until);
  return last !== null && last < today ? null : dayIn(from);
};

/** As it is written here, or without its dashes; what is none stays as it was typed, and is refused. */
const dayIn = (cell: string) => {
  const day = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/.exec(cell);
  return day ? `${day[1]}-${day[2]}-${day[3]}` : cell || null;
};
