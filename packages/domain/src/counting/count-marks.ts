import { type Candidate, isSheet, type Poll, total } from './ballot.ts';
import { tally, type Votes, votesFor } from './most-votes.ts';
import { type Rule, type Sorted, sortBallots } from './validity.ts';

/** How many marks each candidate has, and what became of the ballots. */
export type Marked = { readonly votes: Votes; readonly against: Votes; readonly ballots: Sorted };

/**
 * Counts the marks for and against each candidate who has not withdrawn. Takes ballots, sorted by the
 * rule, or the sheet that tellers have summed them up in, where the rule has been applied by hand and
 * why a ballot was put aside is not known.
 */
export const countMarks = ({ candidates, ballots: counted }: Poll, rule: Rule = {}): Marked => {
  if (isSheet(counted)) {
    const { votes, against = {}, valid, none, blank, invalid } = counted;
    return {
      votes: standing(candidates, votes),
      against: standing(candidates, against),
      ballots: {
        ...{ total: total(counted), valid, blank, invalid, reasons: {} },
        ...(none !== undefined && { none }),
      },
    };
  }
  const { valid, sorted } = sortBallots({ candidates, ballots: counted }, rule);
  const noes = valid.map(({ weight, against = [] }) => ({ weight, preferences: [against] }));
  return {
    votes: tally(candidates, valid),
    against: tally(candidates, noes),
    ballots: sorted,
  };
};

const standing = (candidates: readonly Candidate[], votes: Votes): Votes =>
  Object.fromEntries(
    candidates.filter(({ withdrawn }) => !withdrawn).map(({ id }) => [id, votesFor(votes, id)]),
  );
