import { needsBallots } from '../counting/index.ts';
import { refuse } from '../decider.ts';
import type { AskElection } from './commands.ts';
import { afterClose } from './guards.ts';
import { standingOf } from './standing.ts';
import { type Election, type ElectionRound, isCounted } from './state.ts';
import type { CountEntry, EnteredCount, EntryOrder } from './vocabulary.ts';

/** A count row by row: votes per name, what became of the rest, and of whole ballots how many of each kind. */
export type Figures = Readonly<Record<string, number>>;

/** A row that two entries of the same papers do not have alike; `row` as in `figuresOf`. */
export type EntryDifference = {
  readonly row: string;
  readonly first: number;
  readonly second: number;
};

/** `votes:ID`, `against:ID`, `valid` and its like, and `paper:ID=ID>ID` for a kind of paper; its order counts only where ballots are `ranked`. */
export const figuresOf = ({ sheet, ballots }: EnteredCount, ranked: boolean): Figures => {
  const { votes, envelopes = {}, none, ...rest } = sheet;
  const figures: Record<string, number> = {};
  for (const { candidateId, votes: given, against } of votes) {
    figures[`votes:${candidateId}`] = given;
    if (against !== undefined) figures[`against:${candidateId}`] = against;
  }
  for (const { weight, preferences } of ballots ?? []) {
    const row = paperRow(preferences, ranked);
    figures[row] = (figures[row] ?? 0) + weight;
  }
  return { ...figures, ...(none !== undefined && { none }), ...rest, ...envelopes };
};

const paperRow = (preferences: readonly (readonly string[])[], ranked: boolean) => {
  const ranks = preferences.filter((rank) => rank.length > 0);
  const written = ranked ? ranks.map((rank) => rank.toSorted().join('=')) : ranks.flat().toSorted();
  return `paper:${written.join('>')}`;
};

/** Row by row, what two entries of the same papers differ in; a row that only one has is nought in the other. */
export const differencesBetween = (first: Figures, second: Figures): EntryDifference[] =>
  [...new Set([...Object.keys(first), ...Object.keys(second)])]
    .map((row) => ({ row, first: first[row] ?? 0, second: second[row] ?? 0 }))
    .filter((one) => one.first !== one.second);

/** The round of a part whose papers are of this code, where a place may still enter what it counts. */
export const roundToEnter = (
  election: Election,
  { part, code }: Pick<ElectionRound, 'part' | 'code'>,
  placeId: string | null,
) => {
  const refusal = afterClose(election);
  if (refusal) return refusal;
  const round = election.rounds.find((one) => one.part === part && one.code === code && !one.ended);
  if (!round || isCounted(election, round)) return refuse('no-round-open');
  return wrongPlace(election, round, placeId) ?? round;
};

export const wrongPlace = (
  { places }: Election,
  { counts }: ElectionRound,
  placeId: string | null,
) => {
  if (places.length > 0 && !places.some((one) => one.placeId === placeId))
    return refuse('place-unknown', 'placeId');
  if (places.length === 0 && placeId !== null) return refuse('place-unknown', 'placeId');
  if (counts.some((one) => one.placeId === placeId)) return refuse('count-already-sealed');
  return undefined;
};

/** What is known to all of an entry that is kept while it is written; `isWhole` once it was handed over. */
export type BegunEntry = {
  readonly entry: EntryOrder;
  readonly by: string;
  readonly isWhole: boolean;
};

const areWhole = (entries: readonly BegunEntry[]) =>
  entries.length === 2 && entries.every(({ isWhole }) => isWhole);

/**
 * Whether somebody sees what an entry of a place says. While it is written only who writes it; handed over nobody, not even they;
 * and both once both are whole, by the two who wrote them.
 */
export const seesEntry = (personId: string, entry: BegunEntry, all: readonly BegunEntry[]) =>
  areWhole(all) ? all.some(({ by }) => by === personId) : entry.by === personId && !entry.isWhole;

/** What somebody who counts does next at a place. */
export type EntryTurn =
  | { readonly kind: 'enter'; readonly entry: EntryOrder }
  | { readonly kind: 'compare' }
  /** Others are at it: one waits for them, or begins that entry anew. */
  | { readonly kind: 'wait'; readonly entry: EntryOrder };

export const turnOf = (
  personId: string,
  entries: readonly BegunEntry[],
  twice: boolean,
): EntryTurn => {
  const orders: readonly EntryOrder[] = twice ? ['first', 'second'] : ['first'];
  const found = (order: EntryOrder) => entries.find(({ entry }) => entry === order);
  const own = orders.find((order) => found(order)?.by === personId && !found(order)?.isWhole);
  if (own) return { kind: 'enter', entry: own };
  if (areWhole(entries) && entries.some(({ by }) => by === personId)) return { kind: 'compare' };
  const free = orders.find((order) => !found(order));
  if (free) return { kind: 'enter', entry: free };
  const others = orders.find((order) => !found(order)?.isWhole) ?? orders.at(-1)!;
  return { kind: 'wait', entry: others };
};

/** Two entries are to be whole and alike, and what is sealed is what both say. */
export const wrongEntries = (
  election: Election,
  { part, sheet, ballots, entries }: AskElection<'SealCount'>,
) => {
  if (!election.method.twice) return undefined;
  const [first, second] = entries ?? [];
  if (!first || !second) return refuse('second-entry-missing');
  const figures = (count: EnteredCount) => figuresOf(count, isRanked(election, part));
  const differing = [first.counted, { sheet, ballots }].map(
    (one) => differencesBetween(figures(one), figures(second.counted)).length,
  );
  const count = Math.max(...differing);
  return count > 0 ? refuse('entries-differ', undefined, { count }) : undefined;
};

/** That two entered it, and where they differed when each had handed over: with the sheet it gives both entries as they were. */
export const twoEntries = (
  election: Election,
  { part, entries }: Pick<AskElection<'SealCount'>, 'part' | 'entries'>,
) => {
  const [first, second] = entries ?? [];
  if (!election.method.twice || !first || !second) return undefined;
  const figures = ({ handedOver }: CountEntry) => figuresOf(handedOver, isRanked(election, part));
  return {
    by: [first.by, second.by],
    differed: differencesBetween(figures(first), figures(second)),
  };
};

const isRanked = (election: Election, part: AskElection<'SealCount'>['part']) =>
  needsBallots(standingOf(election, part).method);
