import type { Candidate } from './ballot.ts';

/**
 * Candidates who together may have `max` places at most, or are to have `min` at least. Where the name is empty or the id is one that
 * sentences know (`host`, `rest`, `woman`, `man`, `other`), the words of a language name it.
 */
export type Group = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly max?: number;
  readonly min?: number;
};

/** Somebody who had the votes, but whose group had no place left; or, with a `min`, who is not of those whom the places are kept for. */
export type PassedOver = { readonly candidate: string; readonly group: string };

/** How many more of some candidates can be chosen. No candidate is in two of them. */
export type Cap = {
  readonly group: string;
  readonly members: ReadonlySet<string>;
  readonly rest: number;
};

/**
 * Whether highest first has one outcome under these groups: several with a `max` whose members differ, or one alone with a `min`. With
 * both it would matter who comes first, and a place that one rule gives the other could take.
 */
export const areGroupsExact = (
  groups: readonly Group[],
  candidates: readonly Pick<Candidate, 'id'>[],
): boolean => {
  const known = new Set(candidates.map(({ id }) => id));
  const members = groups.flatMap((group) => group.members);
  const ids = groups.map(({ id }) => id);
  if (
    !groups.every(({ max, min }) => isWhole(max ?? min) && (max === undefined || min === undefined))
  )
    return false;
  if (groups.length > 1 && groups.some(({ min }) => min !== undefined)) return false;
  if (!members.every((id) => known.has(id))) return false;
  return new Set(members).size === members.length && new Set(ids).size === ids.length;
};

/**
 * What each group can still have. Takes the seats in all, who has one, and who can still be elected, now or in a later round: a `min` keeps
 * places only for as many as can still have them, and is at most so many for everybody else.
 */
export const capsOf = (
  groups: readonly Group[],
  {
    seats,
    taken,
    open,
  }: {
    readonly seats: number;
    readonly taken: readonly string[];
    readonly open: readonly string[];
  },
): readonly Cap[] =>
  groups.map(({ id, members: list, max, min = 0 }) => {
    const members = new Set(list);
    const has = taken.filter((one) => members.has(one)).length;
    if (max !== undefined) return { group: id, members, rest: Math.max(max - has, 0) };
    const others = open.filter((one) => !members.has(one));
    const kept = Math.min(Math.max(min - has, 0), open.length - others.length);
    const rest = Math.max(seats - taken.length - kept, 0);
    return { group: id, members: new Set(others), rest };
  });

/** As many times the places: for a run-off, where twice as many may take part. */
export const times = (factor: number, caps: readonly Cap[]): readonly Cap[] =>
  caps.map((cap) => ({ ...cap, rest: cap.rest * factor }));

/** How many of the places those who are open can fill at most. */
export const roomFor = (open: readonly string[], places: number, caps: readonly Cap[]): number => {
  const isFree = open.some((id) => !caps.some(({ members }) => members.has(id)));
  if (isFree || open.length === 0) return places;
  const within = caps.filter(({ members }) => open.some((id) => members.has(id)));
  return Math.min(
    places,
    within.reduce((sum, { rest }) => sum + rest, 0),
  );
};

const isWhole = (number: number | undefined) => Number.isSafeInteger(number) && number! >= 0;
