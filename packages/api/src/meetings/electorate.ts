import {
  isOfBody,
  type Organisation,
  officesOn,
  rulesOn,
  seatsOn,
  type VotingRight,
  votingRight,
} from '@klubba/domain';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

type Called = { readonly bodyId: string; readonly kind: string; readonly startsOn: string };
type Right = VotingRight | Substitute | NotInBody | NotRegistered;
type Substitute = { entitled: false; reason: 'substitute'; facts: Record<string, never> };
type NotInBody = { entitled: false; reason: 'not-in-body'; facts: Record<string, never> };
type NotRegistered = { entitled: false; reason: 'not-registered'; facts: Record<string, never> };

/**
 * Who may vote at a meeting, as of its day: at a meeting of all members by membership and payment, at a meeting of the board
 * or a group whoever has a seat in it, and a substitute where they step in. `only` limits it to some people.
 */
export const electorateOf = async (
  tx: Tx,
  organisation: Organisation,
  organisationId: string,
  meeting: Called,
  only?: readonly string[],
) => {
  const { rules } = rulesOn(organisation, meeting.startsOn);
  const inBody = new Set(
    officesOn(organisation, meeting.bodyId, meeting.startsOn).map(({ personId }) => personId),
  );
  const ofMembers = !isOfBody(meeting);
  const seats = ofMembers ? undefined : seatsOn(organisation, meeting.bodyId, meeting.startsOn);
  const seatOf = (personId: string) => {
    if (seats?.members.includes(personId)) return 'member' as const;
    return seats?.substitutes.includes(personId) ? ('substitute' as const) : null;
  };
  const rightOf = (person: Registered): Right => {
    if (ofMembers) return votingRight(person, meeting.startsOn, rules);
    const seat = seatOf(person.personId);
    if (seat === 'member') return { entitled: true };
    return { entitled: false, reason: seat ?? 'not-in-body', facts: {} };
  };
  const known = await registered(tx, organisationId, only);
  const people = known.map((person) => ({
    ...{ ...person, right: rightOf(person), seat: seatOf(person.personId) },
  }));
  return {
    people,
    /** Who sits in the body that meets; nothing where all members do. */
    seats,
    /** Those who are called on a day: the members there are then, or those who sit in the body. */
    calledOn: (date: string) =>
      people
        .filter((person) => (ofMembers ? isMember(person, date) : inBody.has(person.personId)))
        .map(({ personId }) => personId),
    /** Those of some people who may not vote, and why. Whether a substitute does is for the meeting to judge. */
    refused: (personIds: readonly string[]) => {
      const rights = new Map(people.map(({ personId, right }) => [personId, right]));
      return personIds.flatMap((personId) => {
        const right = rights.get(personId) ?? notRegistered;
        return right.entitled || right.reason === 'substitute'
          ? []
          : [{ personId, reason: right.reason }];
      });
    },
  };
};

const notRegistered: NotRegistered = { entitled: false, reason: 'not-registered', facts: {} };

type Registered = Awaited<ReturnType<typeof registered>>[number];

const isMember = ({ memberships }: Registered, date: string) =>
  memberships.some(({ from, to }) => from <= date && (to === null || date <= to));

/** The people the association knows, by name, with their memberships in time order and their fees. */
const registered = async (tx: Tx, organisationId: string, only?: readonly string[]) => {
  const { rows } = await sql<{
    personId: string;
    name: string | null;
    email: string | null;
    phone: string | null;
    memberships: { from: string; to: string | null }[];
    fees: { year: number; on: string }[];
  }>`
    select person_id, name, email, phone,
      (select coalesce(jsonb_agg(jsonb_build_object('from', started_on, 'to', ended_on) order by started_on), '[]')
         from read.membership m where m.organisation_id = p.organisation_id and m.person_id = p.person_id) as memberships,
      (select coalesce(jsonb_agg(jsonb_build_object('year', year, 'on', paid_on) order by year), '[]')
         from read.fee f where f.organisation_id = p.organisation_id and f.person_id = p.person_id) as fees
    from read.person p
    where organisation_id = ${organisationId} and (${only ?? null}::uuid[] is null or person_id = any(${only ?? null}))
    order by name, person_id`.execute(tx);
  return rows;
};
