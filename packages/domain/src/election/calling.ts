import { needsBallots } from '../counting/index.ts';
import { refuse } from '../decider.ts';
import type { AskElection } from './commands.ts';
import type { ElectionEvent } from './events.ts';
import { underWay } from './guards.ts';
import { fixing, wanted, wrongQuotas } from './quota.ts';
import { type Election, hasTwoParts, participating } from './state.ts';
import type { ElectionPart } from './vocabulary.ts';

type Details = Omit<AskElection<'ChangeElection'>, 'type'>;

/** Calls an election. At most as many substitutes as seats (as the party has it, not confirmed) is for the rules to warn of, not to refuse. */
export const callElection = (
  election: Election,
  { type: _, ...asked }: AskElection<'CallElection'>,
) => {
  if (election.phase !== 'none') return refuse('election-already-called');
  const called = tidy(asked);
  return (
    impossible(election, called) ??
    ([{ type: 'ElectionCalled', v: 1, ...called }] satisfies ElectionEvent[])
  );
};

export const changeElection = (
  election: Election,
  { type: _, ...asked }: AskElection<'ChangeElection'>,
) => {
  const details = tidy(asked);
  const refusal =
    underWay(election) ?? impossible(election, details) ?? fixedByBallot(election, details);
  if (refusal) return refusal;
  if (sameDetails(election, details)) return [];
  return [{ type: 'ElectionChanged', v: 1, ...details }] satisfies ElectionEvent[];
};

/** Whatever has been nominated or counted stays in the record. */
export const callOffElection = (
  election: Election,
  { reason, at }: AskElection<'CallOffElection'>,
) =>
  underWay(election) ??
  ([{ type: 'ElectionCalledOff', v: 1, reason, at }] satisfies ElectionEvent[]);

export const admitAssociation = (
  election: Election,
  { type: _, ...admitted }: AskElection<'AdmitAssociation'>,
) => {
  const refusal = underWay(election) ?? beforeFirstBallot(election);
  if (refusal) return refusal;
  const { associationId, seats = null, substitutes = null } = admitted;
  if (participating(election).some((one) => one.associationId === associationId))
    return refuse('association-already-admitted', 'associationId');
  const shares = [...election.shares, { associationId, seats, substitutes }];
  const fields = { ordinary: 'seats', substitutes: 'substitutes' };
  const wrong =
    seats === null && substitutes === null
      ? undefined
      : wrongQuotas({ ...election, shares }, election.method, (part) => fields[part]);
  if (wrong) return wrong;
  return [{ type: 'AssociationAdmitted', v: 1, ...admitted }] satisfies ElectionEvent[];
};

/** Before the first ballot it takes its voters, its candidates and the places fixed for it with it; later only the host may call the election off. */
export const releaseAssociation = (
  election: Election,
  { associationId, at }: AskElection<'ReleaseAssociation'>,
) => {
  const refusal = underWay(election) ?? beforeFirstBallot(election);
  if (refusal) return refusal;
  if (!participating(election).some((one) => one.associationId === associationId))
    return refuse('association-not-admitted', 'associationId');
  const share = election.shares.find((one) => one.associationId === associationId);
  if (share?.seats && share.seats >= election.seats)
    return refuse('no-seats-without-it', 'associationId', { seats: share.seats });
  const gone = election.candidates
    .filter((one) => one.associationId === associationId && !one.withdrawn)
    .map(({ candidateId }) => ({
      type: 'CandidacyWithdrawn' as const,
      v: 1 as const,
      candidateId,
      at,
    }));
  return [
    {
      ...{ type: 'AssociationReleased', v: 1, associationId, at },
      ...(share && { seats: share.seats ?? 0, substitutes: share.substitutes ?? 0 }),
    },
    ...gone,
  ] satisfies ElectionEvent[];
};

export const appointOfficial = (
  election: Election,
  { type: _, ...official }: AskElection<'AppointOfficial'>,
) => {
  const refusal = underWay(election) ?? nobody(official) ?? unknownAssociation(election, official);
  if (refusal) return refusal;
  const { personId, office } = official;
  const holds = election.officials.some(
    (one) => one.office === office && !one.stoodDown && personId && one.personId === personId,
  );
  if (holds) return refuse('official-already-appointed', 'personId');
  return [{ type: 'OfficialAppointed', v: 1, ...official }] satisfies ElectionEvent[];
};

export const standDownOfficial = (
  election: Election,
  { officialId }: AskElection<'StandDownOfficial'>,
) => {
  const known = election.officials.find((one) => one.officialId === officialId && !one.stoodDown);
  if (!known) return refuse('official-not-appointed', 'officialId');
  return [{ type: 'OfficialStoodDown', v: 1, officialId }] satisfies ElectionEvent[];
};

/** Where votes are given at several places, each counts and seals by itself. Nominations are closed before the first opens. */
export const addPollingPlace = (
  election: Election,
  { type: _, ...place }: AskElection<'AddPollingPlace'>,
) => {
  const refusal = underWay(election) ?? beforeFirstBallot(election);
  if (refusal) return refusal;
  const { opensAt, closesAt, placeId } = place;
  if (election.places.some((one) => one.placeId === placeId))
    return refuse('place-already-added', 'placeId');
  if (opensAt && closesAt && closesAt < opensAt)
    return refuse('closes-before-it-opens', 'closesAt');
  return [{ type: 'PollingPlaceAdded', v: 1, ...place }] satisfies ElectionEvent[];
};

/** A place where nobody votes after all. Once a round is open its sheet is waited for, and one of zeros will do. */
export const removePollingPlace = (
  election: Election,
  { placeId }: AskElection<'RemovePollingPlace'>,
) => {
  const refusal = underWay(election);
  if (refusal) return refusal;
  const place = election.places.find((one) => one.placeId === placeId);
  if (!place) return refuse('place-not-there', 'placeId');
  if (election.rounds.length > 0 || election.acclaimed.length > 0)
    return refuse('place-stands', 'placeId', { place: place.name });
  return [{ type: 'PollingPlaceRemoved', v: 1, placeId }] satisfies ElectionEvent[];
};

/** Somebody is one of the association's people, or is named. */
export const nobody = ({
  personId,
  name,
}: {
  readonly personId: string | null;
  readonly name: string | null;
}) => {
  if (personId === null && name === null) return refuse('name-or-person', 'name');
  if (personId !== null && name !== null) return refuse('name-or-person', 'name');
  return undefined;
};

export const unknownAssociation = (
  election: Election,
  { associationId }: { readonly associationId: string | null },
) =>
  associationId === null ||
  participating(election).some((one) => one.associationId === associationId)
    ? undefined
    : refuse('association-not-admitted', 'associationId');

const beforeFirstBallot = ({ rounds, acclaimed }: Election) =>
  rounds.length > 0 || acclaimed.length > 0 ? refuse('ballots-have-begun') : undefined;

const impossible = (election: Election, details: Details) => {
  const { from, until, method, seats, substitutes } = details;
  if (from && until && until < from) return refuse('ends-before-it-begins', 'until');
  if (method.name === 'schulze' && method.entered === 'sheets')
    return refuse('method-needs-ballots', 'method');
  if ((method.name === 'scottish-stv' || method.name === 'wigm') && method.entered === 'sheets')
    return refuse('method-needs-ballots', 'method');
  if (substitutes > 0 && method.name === 'schulze')
    return refuse('method-gives-no-order', 'method');
  const { shares = election.shares, minimum = election.minimum, paper = election.paper } = details;
  const isTwoParts = hasTwoParts({ paper, substitutes });
  if (isTwoParts && needsBallots(method.name)) return refuse('method-has-no-two-parts', 'paper');
  if (isTwoParts && minimum && minimum.substitutes > 0)
    return refuse('two-parts-keep-no-minimum', 'paper');
  const known = [null, ...participating(election).map(({ associationId }) => associationId)];
  if (shares.some(({ associationId }) => !known.includes(associationId)))
    return refuse('association-not-admitted', 'shares');
  if (new Set(shares.map(({ associationId }) => associationId)).size !== shares.length)
    return refuse('association-already-admitted', 'shares');
  const at = (part: ElectionPart) =>
    details.shares ? 'shares' : part === 'ordinary' ? 'seats' : 'substitutes';
  return wrongQuotas({ seats, substitutes, shares, minimum }, method, at);
};

/** What voters read on the ballot, or were nominated for, stays as it was when the nominations were closed; the rest may still be told. */
const fixedByBallot = (election: Election, details: Details) => {
  if (election.nominationsClosedAt === null) return undefined;
  const changed = fixed.find(
    (name) =>
      details[name] !== undefined &&
      JSON.stringify(election[name]) !== JSON.stringify(details[name]),
  );
  return changed && refuse('fixed-by-the-ballot', changed);
};

const fixed = [
  ...(['title', 'subject', 'seats', 'substitutes', 'method', 'uncontested'] as const),
  ...(['electorate', 'eligibility', 'nominateBy', 'candidateOrder'] as const),
  ...(['paper', 'shares', 'minimum'] as const),
];

/** What fixes nothing is not kept. */
const tidy = <Asked extends Details>(asked: Asked): Asked => ({
  ...asked,
  ...(asked.shares && { shares: fixing(asked.shares) }),
  ...(asked.minimum && { minimum: wanted(asked.minimum) }),
});

const sameDetails = (election: Election, details: Details) =>
  Object.entries(details).every(
    ([name, value]) => JSON.stringify(election[name as keyof Election]) === JSON.stringify(value),
  );
