import { type Ballot, type BallotFile, isSheet, matchCandidates } from '@klubba/domain/counting';
import type { CountedBallot } from '@klubba/domain/election';
import type { CandidateOnPaper, CountTask } from './count-task.ts';

/** Why a line is no ballot. */
export type LineFault =
  | { readonly fault: 'no-number' | 'no-names' }
  | { readonly fault: 'no-candidate' | 'withdrawn' | 'twice'; readonly number: number }
  | { readonly fault: 'too-many'; readonly marks: number };

export type ReadLine = CountedBallot | LineFault;

/** A line of equal papers: how many, then the numbers of the candidates on them, best first. `12 3 1=4` are twelve. */
export const readLine = (
  text: string,
  { candidates, marks }: Pick<CountTask, 'candidates' | 'marks'>,
): ReadLine => {
  const [first = '', ...ranks] = text.trim().split(/[\s,;:]+/);
  const weight = Number(first);
  if (!/^\d{1,6}$/.test(first) || weight === 0) return { fault: 'no-number' };
  const numbers = ranks.filter(Boolean).map((rank) => rank.split('=').map(Number));
  if (numbers.length === 0) return { fault: 'no-names' };
  const seen = new Set<number>();
  for (const number of numbers.flat()) {
    const candidate = candidates.find((one) => one.number === number);
    if (!candidate) return { fault: 'no-candidate', number };
    if (candidate.withdrawn) return { fault: 'withdrawn', number };
    if (seen.has(number)) return { fault: 'twice', number };
    seen.add(number);
  }
  if (marks !== undefined && seen.size > marks) return { fault: 'too-many', marks };
  const idOf = (number: number) => candidates.find((one) => one.number === number)!.candidateId;
  return { weight, preferences: numbers.map((rank) => rank.map(idOf)) };
};

export const isBallot = (line: ReadLine): line is CountedBallot => 'weight' in line;

/** A ballot as a line that `readLine` reads. */
export const lineOf = (
  { weight, preferences }: Pick<Ballot, 'weight' | 'preferences'>,
  candidates: readonly CandidateOnPaper[],
) => `${weight} ${paperOf(preferences, candidates)}`;

const paperOf = (
  preferences: Ballot['preferences'],
  candidates: readonly CandidateOnPaper[],
): string => {
  const numberOf = (id: string) => candidates.find((one) => one.candidateId === id)?.number ?? 0;
  return preferences
    .filter((rank) => rank.length > 0)
    .map((rank) => rank.map(numberOf).toSorted((a, b) => a - b))
    .map((numbers) => numbers.join('='))
    .join(' ');
};

/** What a file holds for the sheet. */
export type LinesOfFile = {
  readonly lines: readonly string[];
  readonly none: number;
  readonly blank: number;
  readonly invalid: number;
};

/** The lines of a file, matched by name, and its papers that name nobody. A name that does not stand on the paper, or a file of votes per name, has none. */
export const linesOfFile = (
  file: BallotFile,
  { candidates, ranked }: Pick<CountTask, 'candidates' | 'ranked'>,
): LinesOfFile | { readonly unknown: readonly string[] } | 'sheet' => {
  const paper = {
    candidates: candidates.map(({ candidateId, name }) => ({ id: candidateId, name })),
    ballots: [],
  };
  const matched = matchCandidates(paper, file);
  if ('unknown' in matched) return matched;
  const { ballots } = matched;
  if (isSheet(ballots)) return 'sheet';
  const known = new Set(paper.candidates.map(({ id }) => id));
  const kindOf = ({ preferences, kind }: Ballot) => {
    if (kind) return kind;
    const names = preferences.flat();
    if (names.length === 0) return 'blank';
    return names.every((id) => known.has(id)) ? 'named' : 'invalid';
  };
  const of = (kind: ReturnType<typeof kindOf>) =>
    ballots.filter((ballot) => kindOf(ballot) === kind);
  const papers = (some: readonly Ballot[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const lines = of('named').map(({ weight, preferences }) =>
    lineOf({ weight, preferences: ranked ? preferences : single(preferences) }, candidates),
  );
  return {
    lines,
    none: papers(of('none')),
    blank: papers(of('blank')),
    invalid: papers(of('invalid')),
  };
};

const single = (preferences: Ballot['preferences']) => preferences.flat().map((id) => [id]);
