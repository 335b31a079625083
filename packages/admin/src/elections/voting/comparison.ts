import type { EnteredCount } from '@klubba/domain/election';
import {
  type CountedBallot,
  differencesBetween,
  type Figures,
  figuresOf,
} from '@klubba/domain/election';
import { isBallot, readLine } from './ballot-line.ts';
import type { CountTask } from './count-task.ts';
import { type SheetEntry, sheetOf, validIn } from './sheet-entry.ts';

/** A row that two tellers do not have alike: a kind of paper, or a row of the sheet. */
export type Difference = {
  /** What it was counted anew to is kept under it. */
  readonly key: string;
  /** The numbers on the paper, where it is one. */
  readonly paper?: string;
  readonly first: number;
  readonly second: number;
};

/** A count while it is typed: the rows of the sheet, and whole ballots where those are entered. */
export type TypedCount = {
  readonly entry: SheetEntry;
  readonly ballots: readonly CountedBallot[];
};

export const ballotsIn = (lines: readonly string[], task: CountTask): readonly CountedBallot[] =>
  lines.map((line) => readLine(line, task)).filter(isBallot);

export const papersOf = (ballots: readonly CountedBallot[]) =>
  ballots.reduce((sum, { weight }) => sum + weight, 0);

/** What a count comes to once every row is written. */
export const countedIn = ({ entry, ballots }: TypedCount, task: CountTask) => {
  const sheet = sheetOf(
    entry,
    task,
    task.wholeBallots ? validIn(entry, papersOf(ballots)) : undefined,
  );
  return sheet && { sheet, ballots: task.wholeBallots ? [...ballots] : null };
};

/** Row by row, what two independent entries of the same papers differ in. */
export const differencesIn = (
  first: EnteredCount,
  second: EnteredCount,
  task: CountTask,
): readonly Difference[] =>
  differencesBetween(figuresOf(first, task.ranked), figuresOf(second, task.ranked))
    // Where papers are entered one by one, the valid ones are their sum.
    .filter(({ row }) => !(task.wholeBallots && row === 'valid'))
    .map(({ row, ...figures }) => ({
      key: row,
      ...(row.startsWith(paper) && { paper: numbersOn(row, task) }),
      ...figures,
    }));

/** A count with the rows that were counted anew. */
export const corrected = (
  counted: EnteredCount,
  recounted: SheetEntry,
  task: CountTask,
): TypedCount => {
  const figures: Record<string, number> = { ...figuresOf(counted, task.ranked) };
  for (const [row, text] of Object.entries(recounted)) if (text !== '') figures[row] = Number(text);
  return { entry: rowsIn(figures), ballots: papersIn(figures) };
};

const paper = 'paper:';

const rowsIn = (figures: Figures): SheetEntry =>
  Object.fromEntries(
    Object.entries(figures)
      .filter(([row]) => !row.startsWith(paper))
      .map(([row, figure]) => [row, String(figure)]),
  );

const papersIn = (figures: Figures): readonly CountedBallot[] =>
  Object.entries(figures)
    .filter(([row, weight]) => row.startsWith(paper) && weight > 0)
    .map(([row, weight]) => ({ weight, preferences: ranksOn(row) }));

const ranksOn = (row: string) =>
  row
    .slice(paper.length)
    .split('>')
    .map((rank) => rank.split('='));

const numbersOn = (row: string, { candidates, ranked }: CountTask) => {
  const numberOf = (id: string) => candidates.find((one) => one.candidateId === id)?.number ?? 0;
  const ranks = ranksOn(row).map((rank) => rank.map(numberOf).toSorted((a, b) => a - b));
  const inOrder = ranked ? ranks : ranks.toSorted(([a = 0], [b = 0]) => a - b);
  return inOrder.map((numbers) => numbers.join('=')).join(' ');
};
