import {
  type Candidate,
  type Count,
  type Counted,
  count,
  type Group,
  type Lots,
  type Method,
  needsBallots,
  type Tie,
  type Votes,
} from '../counting/index.ts';
import { groupsIn, placesOf } from './quota.ts';
import {
  candidateOf,
  type Election,
  type ElectionRound,
  hasTwoParts,
  isCounted,
  otherHalf,
} from './state.ts';
import type { BallotForm, ElectionPart } from './vocabulary.ts';

/** How far one part of an election has come: who stands, what is counted, and what comes next. */
export type Standing = {
  readonly part: ElectionPart;
  readonly seats: number;
  /** Everybody on the ballot of the first round, in its order. */
  readonly candidates: readonly Candidate[];
  readonly method: Method;
  readonly ballot: BallotForm;
  /** The rounds that count: at most one of each number. */
  readonly rounds: readonly ElectionRound[];
  /** As far as everything has been sealed; nothing is counted while a place has not sealed its sheet. */
  readonly count: Count | null;
  readonly places: readonly Place[];
  readonly next: Next;
};

/** Who is elected, in the order of the places. */
export type Place = {
  readonly candidateId: string;
  readonly round: number | null;
  readonly votes: number | null;
};

export type Next =
  | { readonly kind: 'ordinaryFirst' }
  | {
      readonly kind: 'open';
      readonly round: number;
      readonly seats: number;
      readonly candidateIds: readonly string[];
    }
  | { readonly kind: 'count'; readonly round: number }
  | { readonly kind: 'lot'; readonly tie: Tie }
  | { readonly kind: 'complete' };

/** The parts that an election has. */
export const partsOf = ({ substitutes }: Pick<Election, 'substitutes'>): readonly ElectionPart[] =>
  substitutes > 0 ? ['ordinary', 'substitutes'] : ['ordinary'];

/**
 * How a part stands. The substitutes are elected among those who stand for it and hold no seat; where both parts were on one paper,
 * votes for who has got a seat fill no place (a reading, not confirmed).
 */
export const standingOf = (election: Election, part: ElectionPart): Standing => {
  const nobody = { taken: [], seated: [] };
  const ordinary = standing(election, 'ordinary', nobody);
  if (part === 'ordinary') return ordinary;
  const elected = ordinary.places.map(({ candidateId }) => candidateId);
  const isDecided = ordinary.next.kind === 'complete';
  const first = validRound(election, part, 1);
  const onOnePaper = first ? otherHalf(election, first) !== undefined : !isDecided;
  const own = standing(
    election,
    part,
    hasTwoParts(election) && onOnePaper
      ? { ...nobody, seated: elected }
      : { ...nobody, taken: elected },
  );
  if (isDecided || own.next.kind === 'count') return own;
  return { ...own, count: null, places: [], next: { kind: 'ordinaryFirst' } };
};

/** The first rounds that open together: both parts', where they stand on one paper. */
export const openingWith = (election: Election, part: ElectionPart): readonly Standing[] => {
  const own = standingOf(election, part);
  if (!hasTwoParts(election) || part !== 'ordinary') return [own];
  if (own.next.kind !== 'open' || own.next.round > 1) return [own];
  const other = standing(election, 'substitutes', { taken: [], seated: [] });
  return other.next.kind === 'open' && other.next.round === 1 ? [own, other] : [own];
};

/** `taken` do not stand on the ballot, `seated` stand there and fill no place. */
type Elsewhere = { readonly taken: readonly string[]; readonly seated: readonly string[] };

const standing = (
  election: Election,
  part: ElectionPart,
  { taken, seated }: Elsewhere,
): Standing => {
  const seats = placesOf(election, part);
  const candidates = ballotOf(election, part, taken);
  const live = candidates.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
  const rounds = [1, 2].flatMap((number) => validRound(election, part, number) ?? []);
  // What was printed stands, also where somebody withdraws afterwards.
  const onBallot = rounds[0]?.candidateIds ?? live;
  const isContested =
    onBallot.length > seats || overfull(groupsIn(election, part, onBallot)) !== undefined;
  const ballot = formFor(election, isContested);
  const method = isEachAlone(ballot) ? 'approval-each' : election.method.name;
  const start = { part, seats, candidates, method, ballot, rounds };
  const acclaimed = election.acclaimed.find((one) => one.part === part);
  if (acclaimed) {
    const places = acclaimed.candidateIds.map(byVoices);
    return { ...start, count: null, places, next: { kind: 'complete' } };
  }
  const [first, second] = rounds;
  const nothing = { ...start, count: null, places: [] };
  if (!first) {
    if (live.length === 0) return { ...nothing, next: { kind: 'complete' } };
    return { ...nothing, next: { kind: 'open', round: 1, seats, candidateIds: live } };
  }
  if (first.ended) return { ...nothing, next: { kind: 'complete' } };
  if (!isCounted(election, first)) return { ...nothing, next: { kind: 'count', round: 1 } };

  const isSecondCounted = second && !second.ended && isCounted(election, second);
  const standingThen = candidates.filter(({ id }) => first.candidateIds.includes(id));
  const kept = withoutSeated(
    groupsIn(
      election,
      part,
      standingThen.map(({ id }) => id),
    ),
    seated.filter((id) => first.candidateIds.includes(id)),
  );
  const result = count(
    method,
    { candidates: standingThen, ballots: countedIn(first) },
    {
      seats,
      ...(election.method.marks && { marks: election.method.marks }),
      ...(part === 'substitutes' && { ordered: true }),
      ...(isSecondCounted && { runOff: countedIn(second) }),
      ...(kept.length > 0 && { groups: kept }),
    },
    lotsOf(election, part),
  );
  return {
    ...start,
    count: result,
    places: placesIn(result),
    next: nextAfter(election, result, second),
  };
};

/** Whoever has got a seat is of a group that has no place. */
const withoutSeated = (groups: readonly Group[], seated: readonly string[]): readonly Group[] =>
  seated.length === 0
    ? groups
    : [
        ...groups.map((group) => ({
          ...group,
          members: group.members.filter((id) => !seated.includes(id)),
        })),
        { id: 'seated', name: '', members: seated, max: 0 },
      ];

const nextAfter = (election: Election, result: Count, second: ElectionRound | undefined): Next => {
  if (result.state === 'lot-needed' && result.missing) return { kind: 'lot', tie: result.missing };
  if (result.state === 'run-off-needed' && 'runOff' in result && result.runOff) {
    const { seats, candidates } = result.runOff;
    const candidateIds = candidates.filter((one) => !candidateOf(election, one)?.withdrawn);
    if (second?.ended || candidateIds.length === 0) return { kind: 'complete' };
    return second ? { kind: 'count', round: 2 } : { kind: 'open', round: 2, seats, candidateIds };
  }
  return { kind: 'complete' };
};

/** Marks on a ballot at most: as the call says, and in a second round as many as the seats that are left. */
const marksIn = (
  { method }: Pick<Election, 'method'>,
  { round, seats }: Pick<ElectionRound, 'round' | 'seats'>,
) => (round > 1 ? seats : (method.marks ?? seats));

/** A group that has more candidates than places of its own. */
export const overfull = (groups: readonly Group[]) =>
  groups.find(({ members, max }) => max !== undefined && members.length > max);

/** Where there is a candidate for every seat, the ballot asks about each alone, if the call wants it. */
const formFor = ({ method: { name }, uncontested }: Election, isContested: boolean): BallotForm => {
  if (!isContested && uncontested !== 'acclamation') return uncontested;
  if (name === 'approval-each') return 'yesAndNo';
  return needsBallots(name) ? 'ranks' : 'marks';
};

const isEachAlone = (ballot: BallotForm) => ballot === 'yesAndNo' || ballot === 'noneOfThese';

/** Marks on a ballot at most; any number where it ranks, one for each where it asks about each alone. */
export const marksOn = (
  election: Pick<Election, 'method'>,
  round: Pick<ElectionRound, 'round' | 'seats' | 'candidateIds'>,
  ballot: BallotForm,
): number | undefined => {
  if (ballot === 'ranks') return undefined;
  return isEachAlone(ballot) ? round.candidateIds.length : marksIn(election, round);
};

/** The attempt at a round that stands. One that failed or was called off can be held anew; one without a result stands as that. */
const validRound = ({ rounds }: Election, part: ElectionPart, number: number) =>
  rounds.findLast(
    (one) =>
      one.part === part &&
      one.round === number &&
      (one.ended === null || one.ended.reason === 'noResult'),
  );

const ballotOf = (
  election: Election,
  part: ElectionPart,
  taken: readonly string[],
): readonly Candidate[] =>
  election.listed
    .filter((one) => (part === 'ordinary' ? one.ordinary : one.substitute))
    .filter(({ candidateId }) => !taken.includes(candidateId))
    .map(({ candidateId }) => ({
      id: candidateId,
      name: candidateId,
      ...(isOut(election, candidateId, part) && { withdrawn: true }),
    }));

/** Whether somebody withdrew before anybody voted on them in this part. */
const isOut = (election: Election, candidateId: string, part: ElectionPart) => {
  const candidate = candidateOf(election, candidateId);
  return candidate?.withdrawn && !candidate.votedOnIn.includes(part);
};

const byVoices = (candidateId: string): Place => ({ candidateId, round: null, votes: null });

/** Where ballots are ranked, neither a round of voting nor a whole number of votes elected anybody. */
const placesIn = ({ elected, method }: Count): readonly Place[] =>
  elected.map((one) => ({
    candidateId: one.candidate,
    round: 'round' in one && !needsBallots(method) ? one.round : null,
    votes: 'votes' in one && !needsBallots(method) ? one.votes : null,
  }));

const lotsOf = ({ lots }: Election, part: ElectionPart): Lots => ({
  kind: 'physical',
  draws: lots
    .filter((lot) => lot.part === part && !lot.void)
    .map(({ round, for: purpose, among, order }) => ({ round, for: purpose, among, order })),
});

/** What was counted in a round at all its places together: a sheet, or ballots. */
export const countedIn = ({ counts, candidateIds }: ElectionRound): Counted => {
  const ballots = counts.flatMap((one) => one.ballots ?? []);
  const blank = sum(counts.map(({ sheet }) => sheet.blank));
  const invalid = sum(counts.map(({ sheet }) => sheet.invalid));
  const saidNone = counts.flatMap(({ sheet }) => sheet.none ?? []);
  const none = sum(saidNone);
  if (counts.every((one) => one.ballots !== null))
    return [
      ...ballots,
      ...(blank > 0 ? [{ weight: blank, preferences: [] }] : []),
      ...(none > 0 ? [{ weight: none, preferences: [], kind: 'none' as const }] : []),
      ...(invalid > 0 ? [{ weight: invalid, preferences: [], kind: 'invalid' as const }] : []),
    ];
  const rows = counts.flatMap(({ sheet }) => sheet.votes);
  const votesFor = (of: (row: (typeof rows)[number]) => number): Votes =>
    Object.fromEntries(
      candidateIds.map((id) => [id, sum(rows.filter((row) => row.candidateId === id).map(of))]),
    );
  return {
    votes: votesFor(({ votes }) => votes),
    ...(rows.some(({ against }) => against !== undefined) && {
      against: votesFor(({ against = 0 }) => against),
    }),
    valid: sum(counts.map(({ sheet }) => sheet.valid)),
    ...(saidNone.length > 0 && { none }),
    blank,
    invalid,
  };
};

export const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
