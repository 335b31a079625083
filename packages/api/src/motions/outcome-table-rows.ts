import { ClauseOutcome, motionNumber, type OutcomeRow } from '@klubba/domain/motion';
import { parse } from 'csv-parse/sync';

export type TableFault =
  | 'motion-number-missing'
  | 'outcome-not-understood'
  | 'clause-not-a-number'
  | 'figures-not-numbers';

type Faulty = {
  readonly line: number;
  readonly said: string;
  readonly number: string | null;
  readonly fault: TableFault;
};

/** The columns by what they may be called. */
const columns = {
  number: ['motion', 'nummer', 'number', 'motionsnummer'],
  clause: ['att-sats', 'att', 'clause'],
  outcome: ['beslut', 'utfall', 'outcome', 'decision'],
  reservation: ['reservation'],
  wording: ['lydelse', 'wording'],
  for: ['ja', 'för', 'for', 'yes'],
  against: ['nej', 'mot', 'against', 'no'],
  abstained: ['avstår', 'avstod', 'abstained'],
} as const;
type Column = keyof typeof columns;

const outcomes: Readonly<Record<string, ClauseOutcome>> = {
  ...Object.fromEntries(ClauseOutcome.options.map((one) => [one.toLowerCase(), one])),
  ...{ bifall: 'granted', bifallen: 'granted', avslag: 'rejected', avslagen: 'rejected' },
  ...{ besvarad: 'deemedAnswered', 'anses besvarad': 'deemedAnswered' },
  ...{ 'till handlingarna': 'filed', delegerad: 'delegated', bordlagd: 'tabled' },
  ...{ förfallen: 'lapsed', 'inte behandlad': 'notTreated', obehandlad: 'notTreated' },
  ...{ återtagen: 'withdrawn', 'reservation bifallen': 'reservationGranted' },
};

/**
 * Reads outcomes from CSV (RFC 4180; comma, semicolon or tab), a clause a row, the columns by their names in Swedish or English. Each row gives an
 * outcome or says why it cannot be read; nothing where the first row names no motion column.
 */
export const rowsOfTable = (text: string): readonly (OutcomeRow | Faulty)[] | undefined => {
  const head = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((one) => head.includes(one)) ?? ';';
  const table = parsed(text, delimiter);
  const [names, ...rows] = table ?? [];
  if (!names) return undefined;
  const places = new Map<Column, number>();
  for (const [i, name] of names.record.entries())
    for (const column of Object.keys(columns) as Column[])
      if ((columns[column] as readonly string[]).includes(name.toLowerCase()))
        places.set(column, i);
  if (!places.has('number')) return undefined;
  return rows.map(({ record, line }) =>
    rowOf(
      (column) => (record[places.get(column) ?? -1] ?? '').trim(),
      line,
      record.join(delimiter),
    ),
  );
};

const parsed = (text: string, delimiter: string) => {
  try {
    return parse(text, {
      ...{ delimiter, bom: true, trim: true, skip_empty_lines: true, relax_column_count: true },
      ...{ info: true },
    }).map((one) => {
      const { record, info } = one as unknown as { record: string[]; info: { lines: number } };
      return { record, line: info.lines };
    });
  } catch {
    return undefined;
  }
};

const rowOf = (
  cell: (column: Column) => string,
  line: number,
  said: string,
): OutcomeRow | Faulty => {
  const number = motionNumber(cell('number'));
  if (!number) return { line, said, number: null, fault: 'motion-number-missing' };
  const place = cell('clause') ? Number(/\d+/.exec(cell('clause'))?.[0]) : null;
  if (Number.isNaN(place)) return { line, said, number, fault: 'clause-not-a-number' };
  const reservation = cell('reservation') ? Number(/\d+/.exec(cell('reservation'))?.[0]) : null;
  const outcome = reservation ? 'reservationGranted' : outcomes[cell('outcome').toLowerCase()];
  if (!outcome || Number.isNaN(reservation))
    return { line, said, number, fault: 'outcome-not-understood' };
  const counted = (['for', 'against', 'abstained'] as const).map((column) => figure(cell(column)));
  const [yes, no, abstained] = counted;
  if (counted.includes(undefined) || (yes === null) !== (no === null))
    return { line, said, number, fault: 'figures-not-numbers' };
  return {
    ...{ line, said, number, reservation, outcome, wording: cell('wording') || null },
    clauses: place === null ? 'all' : [place],
    figures:
      yes === null || no === null
        ? null
        : { for: yes as number, against: no as number, abstained: abstained ?? null },
  };
};

/** Null where nothing stands there. */
const figure = (text: string): number | null | undefined => {
  if (text === '') return null;
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
};
