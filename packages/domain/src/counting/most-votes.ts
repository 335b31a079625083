import { type Ballot, byId, type Candidate, type Votes } from './ballot.ts';

export type { Votes };

import { fillWithin } from './fill-within.ts';
import type { Cap, PassedOver } from './group.ts';
import { type BrokenTie, drawn, type Lots, type Tie, type TieFor } from './lot.ts';

/** Who was elected, in which round and with how many votes. */
export type ElectedByVotes = {
  readonly candidate: string;
  readonly round: number;
  readonly votes: number;
};

/** Who fills the places, and the tie that decided it or still needs a lot. */
export type Filled = {
  readonly chosen: readonly string[];
  readonly broken: readonly BrokenTie[];
  readonly missing?: Tie;
  /** Who had the votes, but no place within their group. */
  readonly passedOver?: readonly PassedOver[];
};

/** One vote for every candidate marked on a ballot. Withdrawn candidates are not in the answer. */
export const tally = (candidates: readonly Candidate[], ballots: readonly Ballot[]): Votes => {
  const votes: Record<string, number> = {};
  for (const { id, withdrawn } of candidates) if (!withdrawn) votes[id] = 0;
  for (const { weight, preferences } of ballots)
    for (const rank of preferences)
      for (const id of rank) if (Object.hasOwn(votes, id)) votes[id] = votes[id]! + weight;
  return votes;
};

/** Most votes first; equal ones in the order of their ids. */
const byVotes = (votes: Votes): readonly string[] =>
  Object.keys(votes).sort((a, b) => votes[b]! - votes[a]! || byId(a, b));

type Places = {
  readonly places: number;
  readonly purpose: TieFor;
  readonly round: number;
  readonly lots: Lots;
  readonly ordered?: boolean | undefined;
  /** How many of some can be chosen at most. */
  readonly caps?: readonly Cap[];
};

/**
 * Fills the places with those who have most votes. Takes the votes of those who may be chosen; a tie
 * across the last place is a lot, and without one only those who are sure of a place are chosen. Where they
 * are to be `ordered`, so is every other tie among the chosen; those whose group is full are skipped.
 */
export const fill = (votes: Votes, asked: Places): Filled => {
  const { places, purpose, round, lots, ordered, caps = [] } = asked;
  if (caps.length > 0) return fillWithin(votes, { ...asked, caps });
  if (ordered) return rank(votes, { places, round, lots });
  const order = byVotes(votes);
  if (order.length <= places || places < 1)
    return { chosen: order.slice(0, Math.max(places, 0)), broken: [] };
  const last = votes[order[places - 1]!]!;
  const sure = order.filter((id) => votes[id]! > last);
  const among = order.filter((id) => votes[id] === last);
  if (sure.length + among.length === places) return { chosen: order.slice(0, places), broken: [] };
  const tie: Tie = { round, for: purpose, among, places: places - sure.length };
  const chosen = drawn(tie, lots);
  if (!chosen) return { chosen: sure, broken: [], missing: tie };
  return { chosen: [...sure, ...chosen], broken: [{ ...tie, chosen, by: 'lot' }] };
};

/**
 * An order without equals: the most votes first, every tie that matters for the places a lot. Takes the
 * votes of those to be ordered; without a lot the order ends before the tie.
 */
export const rank = (
  votes: Votes,
  { places, round, lots }: { places: number; round: number; lots: Lots },
): Filled => {
  const order = byVotes(votes);
  const chosen: string[] = [];
  const broken: BrokenTie[] = [];
  while (chosen.length < Math.min(places, order.length)) {
    const next = votes[order[chosen.length]!]!;
    const among = order.filter((id) => votes[id] === next);
    const free = Math.min(places - chosen.length, among.length);
    const tie: Tie = { round, for: 'substitute-order', among, places: free };
    const drawnOrder = among.length === 1 ? among : drawn(tie, lots);
    if (!drawnOrder) return { chosen, broken, missing: tie };
    if (among.length > 1) broken.push({ ...tie, chosen: drawnOrder, by: 'lot' });
    chosen.push(...drawnOrder);
  }
  return { chosen, broken };
};

/** The votes of one candidate; whoever is not named has none. */
export const votesFor = (votes: Votes, id: string): number =>
  Object.hasOwn(votes, id) ? votes[id]! : 0;

/** Only those whom the test lets through. */
export const only = (votes: Votes, test: (id: string, votes: number) => boolean): Votes =>
  Object.fromEntries(Object.entries(votes).filter(([id, each]) => test(id, each)));

/** Nobody is elected without a vote. */
export const anyVote = (votes: Votes): Votes => only(votes, (_, each) => each > 0);

/** Who was passed over, where anybody was. */
export const passed = ({ passedOver = [] }: Filled) =>
  passedOver.length > 0 ? { passedOver } : {};
