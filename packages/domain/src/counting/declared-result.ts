import type { BallotFile } from './ballot-file.ts';
import type { Count } from './count.ts';

/** The first place at which a count gives somebody else than was declared. */
export type Difference = {
  readonly of: 'elected' | 'substitutes';
  readonly place: number;
  /** The ids; nobody where none is given. */
  readonly counted?: string;
  readonly declared?: string;
};

/**
 * Compares a count with the result that was declared, place by place. Takes both counts, that of the substitutes where
 * there is one; gives the first difference, or nothing where they are the same.
 */
export const differenceFrom = (
  declared: NonNullable<BallotFile['result']>,
  counted: Count,
  substitutes: Count | undefined,
): Difference | undefined =>
  firstDifference('elected', idsOf(counted.elected), declared.elected) ??
  (declared.substitutes &&
    firstDifference(
      'substitutes',
      idsOf(substitutesOf(counted, substitutes)),
      declared.substitutes,
    ));

const substitutesOf = (counted: Count, substitutes: Count | undefined): Elected =>
  substitutes?.elected ?? (counted.method === 'v22' ? (counted.substitutes?.ordered ?? []) : []);

type Elected = readonly { readonly candidate: string }[];

const idsOf = (elected: Elected) => elected.map(({ candidate }) => candidate);

const firstDifference = (
  of: Difference['of'],
  counted: readonly string[],
  declared: readonly string[],
): Difference | undefined => {
  const places = Array.from({ length: Math.max(counted.length, declared.length) }, (_, at) => at);
  const at = places.find((place) => counted[place] !== declared[place]);
  if (at === undefined) return undefined;
  const [is, was] = [counted[at], declared[at]];
  return {
    of,
    place: at + 1,
    ...(is !== undefined && { counted: is }),
    ...(was !== undefined && { declared: was }),
  };
};
