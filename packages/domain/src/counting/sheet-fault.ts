import type { Facts } from '../decider.ts';
import type { Candidate, Sheet } from './ballot.ts';
import { votesFor } from './most-votes.ts';

/** What cannot be right on a sheet of votes per name, whatever the ballots were. */
export type SheetFault = {
  readonly code:
    | 'unknown-candidate'
    | 'votes-negative'
    | 'more-votes-than-ballots'
    | 'more-none-than-ballots'
    | 'votes-beside-none'
    | 'more-marks-than-possible'
    | 'fewer-marks-than-ballots';
  readonly facts: Facts;
};

/**
 * Whether the sheet can be what ballots sum up to. Takes who stands on the ballot and how many marks it may hold; where any
 * number may be marked, or noes are counted too, no sum of marks is impossible. Where ballots can say none of these, they name
 * nobody, and the others somebody. Gives the first fault with its
 * figures: the candidate's id or the field, or the sums that do not go together.
 */
export const sheetFault = (
  sheet: Sheet,
  {
    candidates,
    marks,
  }: { readonly candidates: readonly Candidate[]; readonly marks?: number | undefined },
): SheetFault | undefined => {
  const { votes, against = {}, valid, none = 0, blank, invalid } = sheet;
  const known = new Set(candidates.map(({ id }) => id));
  for (const candidate of [...Object.keys(votes), ...Object.keys(against)])
    if (!known.has(candidate)) return { code: 'unknown-candidate', facts: { candidate } };
  for (const [field, ballots] of Object.entries({ valid, none, blank, invalid }))
    if (!isWhole(ballots)) return { code: 'votes-negative', facts: { field, votes: ballots } };
  for (const [candidate, each] of [...Object.entries(votes), ...Object.entries(against)])
    if (!isWhole(each)) return { code: 'votes-negative', facts: { candidate, votes: each } };

  if (none > valid) return { code: 'more-none-than-ballots', facts: { none, valid } };

  // A ballot that names only those who have withdrawn is blank, so their marks are in no sum.
  const standing = candidates.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
  for (const candidate of standing) {
    const each = votesFor(votes, candidate) + votesFor(against, candidate);
    if (each > valid)
      return { code: 'more-votes-than-ballots', facts: { candidate, votes: each, valid } };
    if (each > valid - none)
      return { code: 'votes-beside-none', facts: { candidate, votes: each, valid, none } };
  }
  const most = sheet.none === undefined ? marks : standing.length;
  if (most === undefined || sheet.against) return undefined;
  const sum = standing.reduce((all, candidate) => all + votesFor(votes, candidate), 0);
  const named = valid - none;
  if (sum > named * most)
    return { code: 'more-marks-than-possible', facts: { votes: sum, most: named * most } };
  if (sum < named) return { code: 'fewer-marks-than-ballots', facts: { votes: sum, valid: named } };
  return undefined;
};

const isWhole = (number: number) => Number.isSafeInteger(number) && number >= 0;
