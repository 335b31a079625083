import { createHash } from 'node:crypto';
import { defaultRules, type Organisation, organisations } from '@klubba/domain';
import {
  countedIn,
  type Election,
  type ElectionRound,
  electionRules,
  electionRulesOf,
  elections,
  isToldByPlace,
  partsOf,
  type Standing,
  smallestCell,
  standingOf,
} from '@klubba/domain/election';
import { jcs } from '@klubba/domain/log';
import type { Tx } from '../database/database.ts';
import { personNames } from '../record/person-names.ts';
import { envelopeOf, refuseChanged } from '../store/genuine.ts';
import { namingHost } from './group-names.ts';
import type { AskingElection } from './read-election.ts';

/**
 * Everything that a result rests on, for anybody to count again: the call and its rules, the register as counts, every sheet, the lots, the
 * result, and the declaration as it stands in the log. No voter is in it.
 */
export const evidenceOf = async (
  { tx, organisationId, state }: AskingElection,
  electionId: string,
  election: Election,
) => {
  const { state: organisation } = await state(organisations, organisationId);
  const { state: adopted } = await state(electionRules, organisationId);
  const names = await namesOf(tx, organisationId, election);
  const standings = partsOf(election).map((part) => standingOf(election, part));
  const [ordinary, substitutes] = standings;
  const { result, register } = election;
  // No name is in what is hashed: it stays the same when somebody changes theirs or is erased.
  const sealed = {
    election: {
      ...{ electionId, title: election.title, subject: election.subject },
      ...{ calledAt: election.calledAt, seats: election.seats },
      ...{ substitutes: election.substitutes, method: election.method },
      ...{ electorate: election.electorate, eligibility: election.eligibility },
      ...{
        uncontested: election.uncontested,
        paper: election.paper,
        candidateOrder: election.candidateOrder,
      },
      // Only where there are any: what was hashed before they could be told stays the same.
      ...(election.shares.length > 0 && { shares: election.shares }),
      ...(election.minimum && { minimum: election.minimum }),
      associations: election.associations.map(({ name, releasedAt }) => ({ name, releasedAt })),
      nominationsClosedAt: election.nominationsClosedAt,
    },
    rules: {
      ...rulesIn(organisation, election.ruleSetVersion),
      election: electionRulesOf(adopted, election.subject.kind, election.rulesVersion),
    },
    register: register && {
      voters: register.voters,
      ...(register.byAssociation.every(({ voters }) => voters >= smallestCell) && {
        byAssociation: register.byAssociation.map(({ associationId, voters }) => ({
          associationId,
          voters,
        })),
      }),
    },
    rounds: election.rounds.map((round) => roundIn(election, round)),
    lots: election.lots,
    acclaimed: election.acclaimed,
    result: {
      elected: result?.elected ?? [],
      substitutes: result?.substitutes ?? [],
    },
    declaration: await declarationIn(tx, organisationId, electionId),
  };
  return {
    ...{ klubba: 'election', version: 1, association: organisation.association?.name ?? '' },
    ...sealed,
    hash: createHash('sha256').update(jcs(sealed)).digest('hex'),
    ...(ordinary?.count && {
      count: countable(election, [ordinary, substitutes], {
        names,
        host: organisation.association?.name,
      }),
    }),
    elected: result?.elected.map(({ candidateId }) => ({ candidateId, name: names(candidateId) })),
    substitutes: result?.substitutes.map(({ candidateId }) => ({
      candidateId,
      name: names(candidateId),
    })),
  };
};

const rulesIn = ({ ruleSets }: Organisation, ruleSetVersion: number) => {
  const rules = ruleSets.find(({ version }) => version === ruleSetVersion)?.rules ?? defaultRules;
  const of = ['majority.personElection', 'tie.personElection', 'votingRight'] as const;
  return { ruleSetVersion, ...Object.fromEntries(of.map((name) => [name, rules[name]])) };
};

const namesOf = async (tx: Tx, organisationId: string, { listed }: Election) => {
  const ids = listed.flatMap(({ personId }) => personId ?? []);
  const known = await personNames(tx, organisationId, ids);
  const names = new Map(
    listed.map(({ candidateId, personId, name }) => [
      candidateId,
      personId ? known.get(personId) : name,
    ]),
  );
  return (candidateId: string) => names.get(candidateId) ?? candidateId;
};

const roundIn = ({ places }: Election, round: ElectionRound) => {
  const { counts, part, code, voters, candidateIds, ended, announcedAt, at } = round;
  // A place where fewer voted is told as a hash of its sheet.
  const isTold = isToldByPlace(round);
  return {
    ...{ part, round: round.round, code, openedAt: at, voters, candidateIds, ended, announcedAt },
    sheets: counts.map(({ placeId, sheet, ballots, tellers, entries, at }) => {
      const place = places.find((one) => one.placeId === placeId)?.name ?? null;
      const told = { sheet, ...(ballots && { ballots }) };
      const hash = createHash('sha256').update(jcs(told)).digest('hex');
      const twice = entries && { enteredTwice: { differed: entries.differed } };
      return { place, tellers, sealedAt: at, hash, ...(isTold && { ...told, ...twice }) };
    }),
  };
};

type Called = {
  readonly names: (candidateId: string) => string;
  readonly host: string | undefined;
};

/** The part that `klubba count` reads; see `docs/counting.md`. */
const countable = (
  election: Election,
  [ordinary, substitutes]: readonly (Standing | undefined)[],
  called: Called,
) => {
  const places = (part: Standing | undefined) => part?.places.map(({ candidateId }) => candidateId);
  return {
    title: election.title,
    ...poll(election, ordinary!, called),
    ...(substitutes?.count && { substitutes: poll(election, substitutes, called) }),
    result: {
      elected: places(ordinary),
      ...(substitutes?.count && { substitutes: places(substitutes) }),
    },
  };
};

const poll = (
  election: Election,
  { part, method, seats, candidates, rounds, count }: Standing,
  { names, host }: Called,
) => {
  const [first, second] = rounds.filter(({ ended }) => !ended);
  const lots = election.lots.filter((lot) => lot.part === part && !lot.void);
  return {
    ...{ method, seats },
    ...(election.method.marks && { marks: election.method.marks }),
    candidates: candidates
      .filter(({ id }) => first?.candidateIds.includes(id))
      .map((one) => ({ ...one, name: names(one.id) })),
    ballots: first && countedIn(first),
    ...(second && { runOff: countedIn(second) }),
    ...(count && 'groups' in count && count.groups && { groups: namingHost(count.groups, host) }),
    ...(count && lots.length > 0 && { lots: lots.map(lotIn) }),
  };
};

const lotIn = (lot: Election['lots'][number]) =>
  lot.kind === 'physical'
    ? {
        ...{ kind: lot.kind, round: lot.round, for: lot.for, among: lot.among, order: lot.order },
        how: lot.how,
        at: lot.at,
      }
    : {
        ...{ kind: lot.kind, round: lot.round, for: lot.for, among: lot.among },
        ...{ commitment: lot.commitment },
        ...{ seed: lot.seed, nonce: lot.nonce, words: lot.words, at: lot.at },
      };

/** Where the declaration stands in the log, its leaf and the very text that the leaf was taken of. */
const declarationIn = async (tx: Tx, organisationId: string, electionId: string) => {
  const row = await tx
    .selectFrom('log.event')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('streamKind', '=', elections.kind)
    .where('streamId', '=', electionId)
    .where('type', '=', 'ResultDeclared')
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow();
  // What anybody is to check by must be what was written.
  refuseChanged(organisationId, [row]);
  return {
    position: row.position,
    leafHash: row.leafHash.toString('hex'),
    event: jcs(envelopeOf(organisationId, row)),
  };
};
