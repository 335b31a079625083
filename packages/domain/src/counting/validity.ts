import { type Ballot, isSheet, merge, type Poll } from './ballot.ts';

/** Why a ballot was put aside. */
export type InvalidReason = 'unknown-name' | 'name-twice' | 'too-many-marks' | 'unclear-first';

/** What became of the ballots. Neither blank nor invalid ones are in any denominator. */
export type Sorted = {
  readonly total: number;
  readonly valid: number;
  /** How many of the valid ones say none of these, where any could. */
  readonly none?: number;
  readonly blank: number;
  readonly invalid: number;
  readonly reasons: Readonly<Partial<Record<InvalidReason, number>>>;
};

export type Rule = {
  /** At most so many marks; any number when not said. */
  readonly marks?: number;
  /** How many candidates the first rank may hold; any number when not said. */
  readonly firstRank?: 'one' | 'at-most-one';
};

/**
 * Sorts the ballots into valid, blank and invalid, equal ones merged. Takes the poll and what a valid
 * ballot may hold; gives the valid ballots without withdrawn candidates, and the counts. A name that does
 * not stand on the ballot or stands there twice makes a ballot invalid in every method. A sheet holds no
 * ballots to sort and is a RangeError: `countMarks` takes both.
 */
export const sortBallots = (
  { candidates, ballots }: Poll,
  rule: Rule = {},
): { readonly valid: readonly Ballot[]; readonly sorted: Sorted } => {
  if (isSheet(ballots)) throw new RangeError('Expected ballots, found a sheet of votes per name.');
  const known = new Set(candidates.map(({ id }) => id));
  const withdrawn = new Set(candidates.filter((each) => each.withdrawn).map(({ id }) => id));
  const valid: Ballot[] = [];
  const reasons: Partial<Record<InvalidReason, number>> = {};
  const sorted: { -readonly [Name in keyof Sorted]: Sorted[Name] } = {
    ...{ total: 0, valid: 0, blank: 0, invalid: 0, reasons },
  };
  for (const ballot of merge(ballots)) {
    const { weight } = ballot;
    sorted.total += weight;
    const reason = fault(ballot, known, rule);
    if (reason) reasons[reason] = (reasons[reason] ?? 0) + weight;
    if (reason || ballot.kind === 'invalid') {
      sorted.invalid += weight;
      continue;
    }
    const kept = withdrawn.size > 0 ? without(ballot, withdrawn) : ballot;
    if (kept.kind === 'none') sorted.none = (sorted.none ?? 0) + weight;
    else if (isBlank(kept)) {
      sorted.blank += weight;
      continue;
    }
    sorted.valid += weight;
    valid.push(kept);
  }
  return { valid, sorted };
};

const fault = (
  { preferences, against = [] }: Ballot,
  known: ReadonlySet<string>,
  { marks, firstRank }: Rule,
): InvalidReason | undefined => {
  // One fault before the other, whatever the order in which the names stand.
  const names = [...preferences.flat(), ...against];
  if (names.some((id) => !known.has(id))) return 'unknown-name';
  const seen = new Set(names);
  if (seen.size < names.length) return 'name-twice';
  if (marks !== undefined && seen.size > marks) return 'too-many-marks';
  const first = preferences[0]?.length ?? 0;
  if (firstRank && first > 1) return 'unclear-first';
  if (firstRank === 'one' && first === 0 && seen.size > 0) return 'unclear-first';
  return undefined;
};

// A rank that only a withdrawn candidate held is closed up; one that the voter skipped stays.
const without = (ballot: Ballot, withdrawn: ReadonlySet<string>): Ballot => ({
  ...ballot,
  preferences: ballot.preferences
    .map((rank) => ({ skipped: rank.length === 0, left: rank.filter((id) => !withdrawn.has(id)) }))
    .filter(({ skipped, left }) => skipped || left.length > 0)
    .map(({ left }) => left),
  ...(ballot.against && { against: ballot.against.filter((id) => !withdrawn.has(id)) }),
});

const isBlank = ({ preferences, against = [] }: Ballot) =>
  against.length === 0 && preferences.every((rank) => rank.length === 0);
