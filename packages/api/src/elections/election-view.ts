import type { Organisation, Role, VotingRight } from '@klubba/domain';
import { type GenderRule, genderBalance } from '@klubba/domain/counting';
import {
  countsToTell,
  type Election,
  type ElectionRound,
  type ElectionRuleSet,
  electionPowersOf,
  electionSightOf,
  genderRuleIn,
  isCounted,
  nextCallIn,
  nextSubstitutes,
  openSeats,
  partsOf,
  possibleDoubles,
  revealing,
  type Standing,
  smallestCell,
  standingOf,
  vacanciesIn,
} from '@klubba/domain/election';
import { hashOfCall } from './call-hash.ts';
import type { ElectionPhase, ElectionView } from './contract.ts';
import { withHostNamed } from './group-names.ts';

type Shown = Omit<ElectionView, 'people'>;
type Right = VotingRight | { entitled: false; reason: string; facts: Record<string, never> };

type Seen = {
  readonly electionId: string;
  readonly version: number;
  readonly election: Election;
  readonly organisation: Organisation;
  /** The *valordning* that it was called under. */
  readonly rules: ElectionRuleSet;
  readonly actor: { readonly personId: string; readonly roles: readonly Role[] };
  readonly rights: ReadonlyMap<string, Right>;
  readonly names: ReadonlyMap<string, string | null>;
};

/** An election as its page shows it to somebody: what they may not see is not in it. */
export const electionView = (seen: Seen): Shown => {
  const { electionId, version, election, organisation, actor, rights, rules } = seen;
  const sees = electionSightOf(actor, election);
  const nameOf = namer(seen);
  const { subject } = election;
  const own = election.candidates.find(({ personId }) => personId === actor.personId);
  const shown = asSeen(seen);
  const standings = partsOf(election).map((part) => standingOf(shown, part));
  const right = rights.get(actor.personId);
  const women = genderRuleIn(rules.rules);
  return {
    ...{ electionId, version, phase: election.phase as ElectionPhase },
    sees,
    may: electionPowersOf(actor, election),
    title: election.title,
    subject,
    bodyName:
      subject.kind === 'offices' ? (organisation.bodies.get(subject.bodyId)?.name ?? null) : null,
    ...called(election),
    electionRules: rules,
    associations: election.associations.map(({ answer, ...one }) => ({
      ...one,
      answer: answer && {
        ...{ takesPart: answer.takesPart, at: answer.at },
        current: answer.callHash === hashOfCall(electionId, election, one.associationId),
      },
    })),
    officials: election.officials.map((one) => ({ ...one, name: nameOf(one) })),
    pollingPlaces: election.places.map((one) => ({ ...one })),
    nominees: sees.nominations ? nominees(seen) : null,
    mine: {
      candidateId: own?.candidateId ?? null,
      consent: own?.consent ?? null,
      withdrawn: own?.withdrawn ?? false,
      votingRight: rightView(right),
    },
    note: sees.nominations ? election.note : null,
    proposal: election.proposal && {
      ...election.proposal,
      ordinary: [...election.proposal.ordinary],
      substitutes: [...election.proposal.substitutes],
    },
    nominationsClosedAt: election.nominationsClosedAt,
    candidates: candidates(seen),
    leftOut: sees.nominations ? election.leftOut.map((one) => ({ ...one })) : [],
    lists: sees.register
      ? election.lists.map((one) => ({ ...one, voters: [...one.voters] }))
      : null,
    doubles: sees.register
      ? possibleDoubles(election).map((one) => ({ ...one, answers: [...one.answers] }))
      : null,
    register: election.register && {
      ...election.register,
      byAssociation:
        sees.register ||
        election.register.byAssociation.every(({ voters }) => voters >= smallestCell)
          ? [...election.register.byAssociation]
          : null,
    },
    parts: standings.map((standing) => standingView(standing, organisation)),
    rounds: election.rounds.map((round) => roundView(seen, round)),
    lots: election.lots.map(lotView),
    pendingLots: election.pendingLots.map(({ lotId, part, commitment }) => ({
      ...{ lotId, part, commitment },
    })),
    acclaimed: election.acclaimed.map((one) => ({ ...one, candidateIds: [...one.candidateIds] })),
    gender: {
      before: balance(
        election,
        election.listed.filter(({ ordinary }) => ordinary).map(idOf),
        women,
      ),
      after: balance(election, (election.result?.elected ?? []).map(idOf), women),
      confirmed: women?.confirmed ?? false,
    },
    result: election.result && { ...election.result, vacant: vacanciesIn(election) },
    confirmations: election.confirmations.map(({ associationId, agrees, name, reason, at }) => ({
      ...{ associationId, agrees, name, reason, at },
    })),
    publishedAt: election.publishedAt,
    elected: election.elected.map((one) => ({ ...one })),
    openSeats: openSeats(election).map(idOf),
    nextSubstitute: nextSubstitute(election),
    reports: [...election.reports],
    attendance: election.attendance.map((one) => ({ ...one })),
    complaints: electionPowersOf(actor, election).conduct
      ? election.complaints.map((one) => ({ ...one }))
      : [],
    destroyed: [...election.destroyed],
  };
};

/** Who is called in next; while no seat is open, who stands first. */
const nextSubstitute = (election: Election) => {
  const next =
    openSeats(election).length > 0 ? nextCallIn(election)?.next : nextSubstitutes(election)[0];
  return next?.candidateId ?? null;
};

const called = (election: Election) => {
  const { seats, substitutes, method, uncontested, meetingId, electorate, eligibility } = election;
  const { nominateBy, candidateOrder, from, until, reportBy, complaintsUntil } = election;
  const { ruleSetVersion, calledAt, calledOff, paper, shares, minimum } = election;
  return {
    ...{ seats, substitutes, method, uncontested, meetingId, electorate, eligibility },
    ...{ nominateBy, candidateOrder, from, until, reportBy, complaintsUntil },
    ...{ ruleSetVersion, calledAt, calledOff, paper, shares: [...shares], minimum },
  };
};

const namer =
  ({ names }: Seen) =>
  ({ personId, name }: { readonly personId: string | null; readonly name: string | null }) =>
    personId ? (names.get(personId) ?? null) : name;

const nominees = (seen: Seen): NonNullable<Shown['nominees']> => {
  const { election, organisation, rights, names } = seen;
  const nameOf = namer(seen);
  return election.candidates.map((candidate) => ({
    ...candidate,
    name: nameOf(candidate),
    nominators: candidate.nominators.map((by) => ({
      by,
      name:
        by.kind === 'person'
          ? (names.get(by.personId) ?? null)
          : by.kind === 'body'
            ? (organisation.bodies.get(by.bodyId)?.name ?? null)
            : by.kind === 'other'
              ? by.name
              : null,
    })),
    eligible: candidate.personId ? rightView(rights.get(candidate.personId)) : null,
  }));
};

const rightView = (right: Right | undefined): Shown['mine']['votingRight'] => {
  if (!right) return { entitled: false, reason: 'not-registered', facts: {} };
  return right.entitled
    ? { entitled: true, reason: null, facts: {} }
    : { entitled: false, reason: right.reason, facts: { ...right.facts } };
};

/** Those on the ballot in its order; before it is fixed, those whom the proposal names and, for who prepares it, all. */
const candidates = (seen: Seen): Shown['candidates'] => {
  const { election, actor } = seen;
  const nameOf = namer(seen);
  const withdrawn = (candidateId: string) =>
    election.candidates.find((one) => one.candidateId === candidateId)?.withdrawn ?? false;
  const statement = (candidateId: string) =>
    election.candidates.find((one) => one.candidateId === candidateId)?.statement ?? '';
  const listed = election.listed.map((one) => ({
    ...one,
    name: nameOf(one),
    statement: statement(one.candidateId),
    withdrawn: withdrawn(one.candidateId),
  }));
  if (listed.length > 0) return listed;
  const { ordinary = [], substitutes = [] } = election.proposal ?? {};
  const proposed = [...ordinary, ...substitutes];
  const seesAll = electionSightOf(actor, election).nominations;
  return election.candidates
    .filter(({ candidateId }) => seesAll || proposed.includes(candidateId))
    .map((one) => ({
      ...{ candidateId: one.candidateId, personId: one.personId, name: nameOf(one) },
      ...{ associationId: one.associationId, statement: one.statement },
      ordinary: one.consent === 'ordinary' || one.consent === 'both',
      substitute: one.consent === 'substitute' || one.consent === 'both',
      withdrawn: one.withdrawn,
    }));
};

/** A count is seen by who conducts and who counts when it is complete, by others when it is announced. */
const seesRound = ({ election, actor }: Seen, round: ElectionRound) => {
  const sees = electionSightOf(actor, election);
  if (!isCounted(election, round)) return false;
  return sees.counts || sees.result || round.announcedAt !== null;
};

/** A count that somebody may not see is for them as if it were not in: not even who stands on the next ballot tells of it. */
const asSeen = (seen: Seen): Election => ({
  ...seen.election,
  rounds: seen.election.rounds.map((round) =>
    seesRound(seen, round) ? round : { ...round, counts: [] },
  ),
});

const standingView = (
  standing: Standing,
  { association }: Organisation,
): Shown['parts'][number] => {
  const { part, seats, method, ballot, candidates, next, places, count, rounds } = standing;
  const isWaiting = rounds.length > 0 && count === null && places.length === 0;
  return {
    ...{ part, seats, method, ballot, candidateIds: candidates.map(({ id }) => id) },
    next: next as Shown['parts'][number]['next'],
    places: isWaiting ? null : places.map((one) => ({ ...one })),
    count: count && { ...withHostNamed(count, association?.name) },
  };
};

const roundView = (seen: Seen, round: ElectionRound): Shown['rounds'][number] => {
  const { part, round: number, code, candidateIds, seats, voters, at, counts } = round;
  const { ended, announcedAt } = round;
  const isSeen = seesRound(seen, round);
  const told = electionSightOf(seen.actor, seen.election).counts ? counts : countsToTell(round);
  return {
    ...{ part, round: number, code, candidateIds: [...candidateIds], seats, voters },
    ...{ openedAt: at, sealed: counts.map(({ placeId }) => placeId), ended, announcedAt },
    counts: isSeen
      ? told.map((one) => ({
          ...one,
          ballots: one.ballots && [...one.ballots],
          tellers: [...one.tellers],
          onPaper: one.onPaper && [...one.onPaper],
        }))
      : null,
    revealing: isSeen ? (revealing(round) ?? null) : null,
  };
};

const lotView = (lot: Election['lots'][number]): Shown['lots'][number] => ({
  ...{ part: lot.part, round: lot.round, for: lot.for, at: lot.at, kind: lot.kind, void: lot.void },
  ...{ among: [...lot.among], order: [...lot.order] },
  ...(lot.kind === 'physical'
    ? {
        ...{ how: lot.how, witnesses: [...lot.witnesses] },
        ...{ commitment: null, seed: null, nonce: null, words: null },
      }
    : {
        ...{ how: null, witnesses: [], commitment: lot.commitment },
        ...{ seed: lot.seed, nonce: lot.nonce, words: lot.words },
      }),
});

const balance = (
  { candidates }: Election,
  candidateIds: readonly string[],
  rule: GenderRule | null,
) => {
  if (!rule || candidateIds.length === 0) return null;
  const stated = Object.fromEntries(
    candidates.flatMap(({ candidateId, gender }) => (gender ? [[candidateId, gender]] : [])),
  );
  return genderBalance(candidateIds, stated, rule);
};

const idOf = ({ candidateId }: { readonly candidateId: string }) => candidateId;
