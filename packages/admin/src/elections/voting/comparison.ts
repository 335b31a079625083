import type { CountedBallot } from '@klubba/domain/election';
import { differingPapers, isBallot, papersIn, readLine } from './ballot-line.ts';
import type { CountTask } from './count-task.ts';
import type { CountDraft } from './kept-draft.ts';
import { differing, type SheetEntry } from './sheet-entry.ts';

/** A row that two tellers do not have alike: a kind of paper, or a row of the sheet. */
export type Difference = {
  /** What it was counted anew to is kept under it. */
  readonly key: string;
  /** The numbers on the paper, where it is one. */
  readonly paper?: string;
  readonly first: number;
  readonly second: number;
};

export const ballotsIn = (lines: readonly string[], task: CountTask): readonly CountedBallot[] =>
  lines.map((line) => readLine(line, task)).filter(isBallot);

export const papersOf = (ballots: readonly CountedBallot[]) =>
  ballots.reduce((sum, { weight }) => sum + weight, 0);

/** Row by row, what two blind entries of the same papers differ in. */
export const differencesIn = ({ entries, lines }: CountDraft, task: CountTask) => {
  const [first, second] = lines.map((each) => papersIn(ballotsIn(each, task), task)) as [
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
  ];
  const papers = differingPapers(first, second).map(
    (paper): Difference => ({
      ...{ key: `paper:${paper}`, paper },
      first: first.get(paper) ?? 0,
      second: second.get(paper) ?? 0,
    }),
  );
  const rows = differing(entries[0], entries[1], task).map(
    (key): Difference => ({
      key,
      first: Number(entries[0][key] ?? ''),
      second: Number(entries[1][key] ?? ''),
    }),
  );
  return [...papers, ...rows];
};

/** What both stand for: the first entry, with the rows that were counted anew. */
export const agreedIn = (
  draft: CountDraft,
  task: CountTask,
): { readonly entry: SheetEntry; readonly ballots: readonly CountedBallot[] } => {
  const { entries, lines, recounted } = draft;
  const papers = new Map(papersIn(ballotsIn(lines[0], task), task));
  for (const [key, text] of Object.entries(recounted))
    if (key.startsWith('paper:')) papers.set(key.slice('paper:'.length), Number(text));
  const ballots = [...papers]
    .filter(([, number]) => number > 0)
    .map(([paper, number]) => readLine(`${number} ${paper}`, task))
    .filter(isBallot);
  return { entry: { ...entries[0], ...recounted }, ballots };
};
