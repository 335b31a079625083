import { type Ballot, byId, type Candidate, type Counted, isSheet, merge } from './ballot.ts';
import type { BallotFile, PollOnFile } from './ballot-file.ts';
import { type Method, needsBallots } from './count.ts';
import type { Group } from './group.ts';
import { drawnFor, type RecordedLot } from './lot.ts';
import type { Votes } from './most-votes.ts';

/**
 * Writes the file as a bundle that `readBundle` reads and that counts the same. Takes the file; gives a plain JSON value, the
 * same for the same election: equal ballots stand once and all of them in an order of their own, so that nothing
 * tells in which order, or in how many goes, they were entered.
 */
export const writeBundle = (file: BallotFile): unknown => {
  const { title, method, unranked, unmarked, substitutes, result } = file;
  return {
    ...(title && { title }),
    ...(method && { method }),
    ...(unranked && { unranked }),
    ...(unmarked && { unmarked }),
    ...pollOf(file, method),
    ...(substitutes && {
      substitutes: {
        ...(substitutes.method && { method: substitutes.method }),
        ...pollOf(substitutes, substitutes.method ?? method),
      },
    }),
    ...(result && { result }),
  };
};

const pollOf = (
  { seats, marks, candidates, ballots, runOff, groups, lots }: PollOnFile,
  method: Method | undefined,
) => ({
  ...(seats !== undefined && { seats }),
  ...(marks !== undefined && { marks }),
  candidates: candidates.map(({ id, name, party, withdrawn }) => ({
    id,
    name,
    ...(party && { party }),
    ...(withdrawn && { withdrawn }),
  })),
  ballots: countedOf(ballots, candidates, method),
  ...(runOff && { runOff: countedOf(runOff, candidates, method) }),
  ...(groups && { groups: groups.map(groupOf) }),
  ...(lots && { lots: lots.map(lotOf) }),
});

const countedOf = (
  counted: Counted,
  candidates: readonly Candidate[],
  method: Method | undefined,
): unknown => {
  const marksOnly = method !== undefined && !needsBallots(method);
  if (!isSheet(counted))
    return merge(counted.map((ballot) => canonical(ballot, marksOnly)))
      .filter(({ weight }) => weight > 0)
      .map((ballot) => ({ ballot, key: keyOf(ballot) }))
      .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
      .map(({ ballot }) => ballot);
  const { votes, against, valid, none, blank, invalid } = counted;
  const named = (all: Votes): Votes => ({
    ...Object.fromEntries(candidates.map(({ id }) => [id, 0])),
    ...all,
  });
  return {
    votes: named(votes),
    ...(against && { against: named(against) }),
    valid,
    ...(none !== undefined && { none }),
    blank,
    invalid,
  };
};

// Where only marks count, the order in which they stand says nothing.
const canonical = (
  { weight, preferences, against = [], kind }: Ballot,
  marksOnly: boolean,
): Ballot => {
  const marks = preferences.flat();
  const ranks = marksOnly ? (marks.length > 0 ? [marks] : []) : preferences;
  return {
    weight,
    preferences: ranks.map((rank) => rank.toSorted(byId)),
    ...(against.length > 0 && { against: against.toSorted(byId) }),
    ...(kind && { kind }),
  };
};

const keyOf = ({ preferences, against, kind }: Ballot) =>
  JSON.stringify([preferences, against, kind]);

const groupOf = ({ id, name, members, max, min }: Group): unknown => ({
  ...{ id, name, members: members.toSorted(byId) },
  ...(max === undefined ? { min } : { max }),
});

const lotOf = (lot: RecordedLot): unknown => {
  if (lot.kind === 'physical') {
    const { kind, order, among = order } = lot;
    return { kind, ...drawnFor(lot), among, order };
  }
  const { kind, among, commitment, seed, nonce, words } = lot;
  return { kind, ...drawnFor(lot), among, commitment, seed, nonce, words };
};
