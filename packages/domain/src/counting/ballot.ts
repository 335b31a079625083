/** Votes by candidate id. */
export type Votes = Readonly<Record<string, number>>;

/** Someone who can be voted for. Withdrawn candidates stand on the ballot but cannot be elected. */
export type Candidate = {
  readonly id: string;
  readonly name: string;
  /** What the file says beside the name; it tells nobody apart. */
  readonly party?: string;
  readonly withdrawn?: boolean;
};

/**
 * So many equal ballots. Preferences stand best first; those of one inner list are ranked equal,
 * and an empty inner list is a rank that was skipped. Methods that count marks ignore the order.
 */
export type Ballot = {
  readonly weight: number;
  readonly preferences: readonly (readonly string[])[];
  /** Who was voted against, for methods where that can be said. */
  readonly against?: readonly string[];
  /** What the paper is as a whole, where it names nobody: valid and for `none` of them, or put aside by the tellers, why is not known. */
  readonly kind?: 'none' | 'invalid';
};

/** Votes per name, as tellers sign them instead of whole ballots; against only where that can be said. */
export type Sheet = {
  readonly votes: Votes;
  readonly against?: Votes;
  readonly valid: number;
  /** How many of the valid ballots say none of these, where that can be said. */
  readonly none?: number;
  readonly blank: number;
  readonly invalid: number;
};

/** What was counted by hand: the ballots, or the sheet of votes that they sum up to. */
export type Counted = readonly Ballot[] | Sheet;

export const isSheet = (counted: Counted): counted is Sheet => !Array.isArray(counted);

/** What there is to count. */
export type Poll = {
  readonly candidates: readonly Candidate[];
  readonly ballots: Counted;
};

/** Equal ballots as one entry with the sum of their weights, in the order they first appear. */
export const merge = (ballots: readonly Ballot[]): readonly Ballot[] => {
  const merged = new Map<string, Ballot>();
  for (const ballot of ballots) {
    const key = JSON.stringify([ballot.preferences, ballot.against ?? [], ballot.kind]);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, weight: known.weight + ballot.weight } : ballot);
  }
  return [...merged.values()];
};

/** How many ballots there are, valid or not. */
export const total = (counted: Counted): number =>
  isSheet(counted)
    ? counted.valid + counted.blank + counted.invalid
    : counted.reduce((sum, { weight }) => sum + weight, 0);

/** An order of ids that does not depend on the order of the ballot: 2 before 10, a before b. */
export const byId = (a: string, b: string): number => {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
};
