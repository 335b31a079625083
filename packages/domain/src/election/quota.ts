import type { Group } from '../counting/index.ts';
import { needsBallots } from '../counting/index.ts';
import { refuse } from '../decider.ts';
import { type Election, participating } from './state.ts';
import type { ElectionMethod, ElectionPart, Minimum, Share } from './vocabulary.ts';

type Quotas = Pick<Election, 'seats' | 'substitutes' | 'shares' | 'minimum'>;

/** How many places of a part somebody has: of the election, of one association, or of those a minimum is for. */
export const placesOf = <Places>(
  of: { readonly seats: Places; readonly substitutes: Places },
  part: ElectionPart,
): Places => (part === 'ordinary' ? of.seats : of.substitutes);

/**
 * The groups that places of a part are kept for: each association with a fixed number, and all others together for what is left; or those
 * of the stated gender that a minimum is for. Takes who is counted; an election without either has none.
 */
export const groupsIn = (
  election: Election,
  part: ElectionPart,
  candidateIds: readonly string[],
): readonly Group[] => {
  const listed = election.listed.filter(({ candidateId }) => candidateIds.includes(candidateId));
  const { minimum } = election;
  const least = minimum ? placesOf(minimum, part) : 0;
  if (minimum && least > 0) {
    const members = listed.filter(
      ({ candidateId }) => election.genders[candidateId] === minimum.gender,
    );
    return [{ id: minimum.gender, name: '', members: members.map(idOf), min: least }];
  }
  return ownersOf(election, part).map((owner) => ({
    id: owner.id,
    name: owner.name,
    members: listed
      .filter(({ associationId }) => ownerOf(election, part, associationId)?.id === owner.id)
      .map(idOf),
    max: owner.places,
  }));
};

/** Whose places of a part somebody of an association takes; nobody's where none are fixed. */
export const ownerOf = (election: Election, part: ElectionPart, associationId: string | null) => {
  const owners = ownersOf(election, part);
  return (
    owners.find(({ id }) => id === (associationId ?? 'host')) ?? owners.find(({ isRest }) => isRest)
  );
};

/** Places that belong to nobody, because everybody has a fixed number and the sum is less. */
export const unownedIn = (election: Election, part: ElectionPart): number => {
  const owners = ownersOf(election, part);
  if (owners.length === 0 || owners.some(({ isRest }) => isRest)) return 0;
  return placesOf(election, part) - owners.reduce((sum, { places }) => sum + places, 0);
};

type Owner = {
  readonly id: string;
  readonly name: string;
  readonly places: number;
  /** Those without a fixed number, who share what is left. */
  readonly isRest: boolean;
};

const ownersOf = (election: Election, part: ElectionPart): readonly Owner[] => {
  const all = [
    { associationId: null, name: '' },
    ...participating(election).map(({ associationId, name }) => ({ associationId, name })),
  ].map(({ associationId, name }) => {
    const share = election.shares.find((one) => one.associationId === associationId);
    return { id: associationId ?? 'host', name, places: share ? placesOf(share, part) : null };
  });
  const fixed = all.flatMap(({ places, ...one }) =>
    places === null ? [] : [{ ...one, places, isRest: false }],
  );
  const free = all.filter(({ places }) => places === null);
  if (fixed.length === 0 || free.length === 0) return fixed;
  const { id, name } = free.length === 1 ? free[0]! : { id: 'rest', name: '' };
  return [...fixed, { id, name, places: placesOf(election, part) - sumOf(fixed), isRest: true }];
};

/** Why places cannot be kept so, if they cannot; `at` names the field where they were given. */
export const wrongQuotas = (
  { seats, substitutes, shares, minimum }: Quotas,
  { name }: Pick<ElectionMethod, 'name'>,
  at: (part: ElectionPart) => string,
) => {
  for (const part of ['ordinary', 'substitutes'] as const) {
    const given = shares
      .map((share) => placesOf(share, part) ?? 0)
      .reduce((all, one) => all + one, 0);
    const places = placesOf({ seats, substitutes }, part);
    if (given > places) return refuse('shares-exceed-places', at(part), { given, places, part });
    const least = minimum ? placesOf(minimum, part) : 0;
    if (least > places) return refuse('minimum-exceeds-places', 'minimum', { least, places, part });
    if (least > 0 && shares.some((share) => placesOf(share, part) !== null))
      return refuse('one-quota-at-a-time', 'minimum');
  }
  const isKept = shares.some((share) => share.seats !== null || share.substitutes !== null);
  if (needsBallots(name) && (isKept || minimum)) return refuse('method-keeps-no-places', 'method');
  return undefined;
};

/** The shares in an order of their own, without those that fix nothing. */
export const fixing = (shares: readonly Share[]): Share[] =>
  shares
    .filter((share) => share.seats !== null || share.substitutes !== null)
    .sort((a, b) => ((a.associationId ?? '') < (b.associationId ?? '') ? -1 : 1));

/** A minimum of nobody is none. */
export const wanted = (minimum: Minimum | null): Minimum | null =>
  minimum && minimum.seats + minimum.substitutes > 0 ? minimum : null;

const sumOf = (owners: readonly { readonly places: number }[]) =>
  owners.reduce((all, { places }) => all + places, 0);

const idOf = ({ candidateId }: { readonly candidateId: string }) => candidateId;
