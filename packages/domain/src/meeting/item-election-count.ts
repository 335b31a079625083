import { approvalEach } from '../counting/approval-each.ts';
import type { Sheet } from '../counting/ballot.ts';
import type { Lots, Tie } from '../counting/lot.ts';
import { plurality } from '../counting/plurality.ts';
import { v22 } from '../counting/v22.ts';
import { type ItemElection, standing } from './item-election-state.ts';

/** How far an election under an item has come, by what was counted. */
export type Found = {
  readonly state: 'nominating' | 'roundNeeded' | 'lotNeeded' | 'complete';
  /** Those who have the votes so far. These and all others stand in the order they were nominated. */
  readonly elected: readonly string[];
  /** Whom the next round is between, and for how many seats. */
  readonly candidates: readonly string[];
  readonly seats: number;
  /** The lot that is needed: who had as many votes, and how many of them it chooses. */
  readonly lot:
    | (Pick<Tie, 'among' | 'places' | 'round'> & { purpose: 'seat' | 'run-off-place' })
    | null;
};

/** What the figures come to, counted by the same functions as any election. */
export const foundIn = (election: ItemElection): Found => {
  const { seats, rounds } = election;
  const [first, second] = rounds;
  const stands = standing(election);
  if (!first) return { state: 'nominating', elected: [], candidates: stands, seats, lot: null };
  const count = counted(election, first, second);
  const inOrder = (ids: readonly string[]) => stands.filter((personId) => ids.includes(personId));
  const elected = inOrder(count.elected.map(({ candidate }) => candidate));
  const runOff = 'runOff' in count ? count.runOff : undefined;
  const { state, missing } = count;
  const came = {
    elected,
    candidates: inOrder(runOff?.candidates ?? []),
    seats: runOff?.seats ?? 0,
  };
  if (state === 'run-off-needed') return { state: 'roundNeeded', ...came, lot: null };
  if (state !== 'lot-needed' || !missing) return { state: 'complete', ...came, lot: null };
  const { among, places, round } = missing;
  const purpose = missing.for === 'run-off-place' ? missing.for : 'seat';
  return { state: 'lotNeeded', ...came, lot: { among: inOrder(among), places, round, purpose } };
};

type Round = ItemElection['rounds'][number];

const counted = (election: ItemElection, first: Round, second: Round | undefined) => {
  const { seats, electedBy } = election;
  const stands = standing(election);
  const candidates = first.votes.map(({ personId: id }) => ({
    ...{ id, name: id, withdrawn: !stands.includes(id) },
  }));
  const poll = { candidates, ballots: sheetOf(first, seats) };
  const lots = lotsOf(election);
  if (isYesOrNo(first)) return approvalEach(poll, { seats, unmarked: 'abstained' }, lots);
  if (electedBy === 'mostVotes') return plurality(poll, { seats }, lots);
  const runOff = second && { runOff: sheetOf(second, seats) };
  return v22(poll, { seats, ...runOff }, lots);
};

/** Whether yes and no were asked of each candidate. */
export const isYesOrNo = ({ votes }: Pick<Round, 'votes'>) =>
  votes.some(({ against }) => against !== null);

const lotsOf = ({ lots }: ItemElection): Lots => ({
  kind: 'physical',
  draws: lots.map(({ among, drawn, round, purpose }) => ({
    ...{ among, order: drawn, round, for: purpose },
  })),
});

/** A round as the sheet that tellers sign. Where nobody knows how many ballots were valid, the fewest that could hold the votes. */
export const sheetOf = (
  round: Omit<Round, 'at' | 'round' | 'secret' | 'register'>,
  seats: number,
): Sheet => {
  const { votes, ballots, blank, invalid } = round;
  const sum = votes.reduce((all, each) => all + each.for, 0);
  const most = Math.max(...votes.map((each) => each.for + (each.against ?? 0)));
  const fewest = isYesOrNo(round) ? most : Math.max(most, Math.ceil(sum / seats));
  return {
    votes: Object.fromEntries(votes.map((each) => [each.personId, each.for])),
    ...(isYesOrNo(round) && {
      against: Object.fromEntries(votes.map((each) => [each.personId, each.against ?? 0])),
    }),
    ...{ valid: ballots ?? fewest, blank: blank ?? 0, invalid: invalid ?? 0 },
  };
};
