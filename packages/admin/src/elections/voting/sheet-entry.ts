import { type SheetFault, sheetFault } from '@klubba/domain/counting';
import type { CountSheet } from '@klubba/domain/election';
import type { CountTask } from './count-task.ts';

/** A sheet while it is typed: the text of each row; nothing where nobody has written. */
export type SheetEntry = Readonly<Record<string, string>>;

const rest = ['valid', 'blank', 'invalid', 'notVoting'] as const;
export type RestRow = (typeof rest)[number];

/** Of envelopes, where votes came by post. Nobody has to write them. */
export const envelopeRows = ['received', 'late', 'rejected'] as const;

export const votesRow = (candidateId: string) => `votes:${candidateId}`;
export const againstRow = (candidateId: string) => `against:${candidateId}`;

/** How many papers say none of these: valid, and with no vote for anyone. */
export const noneRow = 'none';

/** The rows for what became of the papers. Where ballots are entered one by one, the valid ones are their sum. */
export const restRows = ({ wholeBallots }: Pick<CountTask, 'wholeBallots'>): readonly RestRow[] =>
  wholeBallots ? rest.filter((row) => row !== 'valid') : rest;

/** Every row in the order of the paper: the candidates as they stand on the ballot, then the rest. */
export const rowsOf = (task: CountTask): readonly string[] => [
  ...(task.wholeBallots ? [] : standing(task).flatMap((id) => candidateRows(task, id))),
  ...(task.noneOfThese ? [noneRow] : []),
  ...restRows(task),
];

export const candidateRows = ({ yesAndNo }: CountTask, candidateId: string) =>
  yesAndNo ? [votesRow(candidateId), againstRow(candidateId)] : [votesRow(candidateId)];

/** Of what was typed only the figures, and no more of them than a register can have. */
export const figuresIn = (text: string) => text.replaceAll(/\D/g, '').slice(0, 6);

const numberIn = (entry: SheetEntry, row: string) => Number(entry[row] ?? '');
const isWritten = (entry: SheetEntry, row: string) => (entry[row] ?? '') !== '';

/** The first row that nobody has written anything in; zero is written too. */
export const firstEmpty = (entry: SheetEntry, task: CountTask) =>
  rowsOf(task).find((row) => !isWritten(entry, row));

/** How the papers and those who gave none go together with the register, as far as they are typed. */
export type Agreement =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'short' | 'over' | 'agrees'; readonly sum: number; readonly count: number }
  /** One of several places: what the others counted is not known before they have sealed. */
  | { readonly kind: 'part'; readonly sum: number };

export const agreementOf = (
  entry: SheetEntry,
  task: CountTask,
  valid: number = numberIn(entry, 'valid'),
): Agreement => {
  const isBegun = valid > 0 || rest.some((row) => isWritten(entry, row));
  if (!isBegun) return { kind: 'nothing' };
  const others = rest.filter((row) => row !== 'valid');
  const sum = others.reduce((all, row) => all + numberIn(entry, row), valid);
  const { register } = task;
  if (sum > register) return { kind: 'over', sum, count: sum - register };
  if (task.places.length > 1) return { kind: 'part', sum };
  return sum === register
    ? { kind: 'agrees', sum, count: 0 }
    : { kind: 'short', sum, count: register - sum };
};

/** How many are valid where they are entered one by one: those that name somebody, and those for none of these. */
export const validIn = (entry: SheetEntry, ballots: number) => ballots + numberIn(entry, noneRow);

/** The sheet, once every row is written. */
export const sheetOf = (
  entry: SheetEntry,
  task: CountTask,
  valid: number = numberIn(entry, 'valid'),
): CountSheet | undefined => {
  if (firstEmpty(entry, task)) return undefined;
  const [blank, invalid, notVoting] = [
    numberIn(entry, 'blank'),
    numberIn(entry, 'invalid'),
    numberIn(entry, 'notVoting'),
  ];
  const votes = task.wholeBallots
    ? []
    : standing(task).map((candidateId) => ({
        candidateId,
        votes: numberIn(entry, votesRow(candidateId)),
        ...(task.yesAndNo && { against: numberIn(entry, againstRow(candidateId)) }),
      }));
  const envelopes = {
    received: numberIn(entry, 'received'),
    late: numberIn(entry, 'late'),
    rejected: numberIn(entry, 'rejected'),
  };
  return {
    ...{ votes, valid },
    ...(task.noneOfThese && { none: numberIn(entry, noneRow) }),
    ...{ blank, invalid, notVoting },
    ...(isWritten(entry, 'received') && { envelopes }),
  };
};

/** What cannot be right whatever the ballots were, by the rule that the server asks too; once votes and valid ballots are written. */
export const faultIn = (entry: SheetEntry, task: CountTask): SheetFault | undefined => {
  if (task.wholeBallots || !isWritten(entry, 'valid')) return undefined;
  const ids = standing(task);
  const rows = ids.flatMap((id) => candidateRows(task, id));
  if (task.noneOfThese) rows.push(noneRow);
  if (!rows.every((row) => isWritten(entry, row))) return undefined;
  const of = (row: (id: string) => string) =>
    Object.fromEntries(ids.map((id) => [id, numberIn(entry, row(id))]));
  const sheet = {
    votes: of(votesRow),
    ...(task.yesAndNo && { against: of(againstRow) }),
    ...{ valid: numberIn(entry, 'valid'), blank: 0, invalid: 0 },
    ...(task.noneOfThese && { none: numberIn(entry, noneRow) }),
  };
  return sheetFault(sheet, {
    candidates: ids.map((id) => ({ id, name: id })),
    marks: task.marks,
  });
};

const standing = ({ candidates }: CountTask) =>
  candidates.filter(({ withdrawn }) => !withdrawn).map(({ candidateId }) => candidateId);
