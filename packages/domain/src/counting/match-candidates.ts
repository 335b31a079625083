import { folded } from '../text.ts';
import { type Counted, isSheet } from './ballot.ts';
import type { BallotFile } from './ballot-file.ts';
import type { Votes } from './most-votes.ts';

/**
 * The ballots of a later round in the ids of the first, matched by name, for each file numbers its own
 * candidates. Takes both files; gives the ballots, or the names that the first round does not know.
 */
export const matchCandidates = (
  first: BallotFile,
  later: BallotFile,
): { readonly ballots: Counted } | { readonly unknown: readonly string[] } => {
  const known = new Map(first.candidates.map(({ id, name }) => [folded(name), id]));
  const unknown = later.candidates
    .filter(({ name }) => !known.has(folded(name)))
    .map(({ name }) => name);
  if (unknown.length > 0) return { unknown };
  const ids = new Map(later.candidates.map(({ id, name }) => [id, known.get(folded(name))!]));
  const idOf = (id: string) => ids.get(id) ?? id;
  const named = (votes: Votes): Votes =>
    Object.fromEntries(Object.entries(votes).map(([id, each]) => [idOf(id), each]));
  const { ballots } = later;
  if (isSheet(ballots)) {
    const { votes, against } = ballots;
    return {
      ballots: { ...ballots, votes: named(votes), ...(against && { against: named(against) }) },
    };
  }
  return {
    ballots: ballots.map(({ preferences, against, ...rest }) => ({
      ...rest,
      preferences: preferences.map((rank) => rank.map(idOf)),
      ...(against && { against: against.map(idOf) }),
    })),
  };
};
