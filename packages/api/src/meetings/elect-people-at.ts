import {
  addDays,
  addMonths,
  dayOf,
  type ElectedBy,
  electable,
  type ItemElection,
  isOutsider,
  isRefusal,
  type Meeting,
  meetings,
  type Organisation,
  organisations,
  refuse,
  succeeded,
  type Term,
} from '@klubba/domain';
import type { z } from 'zod';
import { takeDecision } from '../decisions/take-decision.ts';
import { readAssociation } from '../record/association-of.ts';
import { refuseUnknownBody } from '../record/known.ts';
import { derivedId } from '../store/derived-id.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import { electedPeopleText } from './elected-people-text.ts';
import type { ElectPeopleBody } from './item-election.contract.ts';

type At = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly meetingId: string;
  readonly electionId: string;
};

type Result = Omit<z.output<typeof ElectPeopleBody>, 'at'>;

/** The gavel of an election under an item: the decision gets its number, the offices of those elected begin with their terms, and the old ones end. */
export const electPeopleAt = async (
  at: At,
  result: Result,
  { decisionId, hour }: { readonly decisionId: string; readonly hour: string | null },
) => {
  const { unit, organisationId, meetingId, electionId } = at;
  const { state: meeting } = await unit.read(meetings, meetingId);
  const election = electionOf(meeting, electionId);
  const organisation = await readAssociation(unit, organisationId);
  const on = dayOf(meeting, hour);
  const by = result.by ?? (election.rounds.length > 0 ? 'ballots' : 'acclamation');
  const elected = termsOf(meeting, election, by, { ...result, from: result.from ?? on });
  const leftTo = leftToIn(result);
  if (leftTo) refuseUnknownBody(organisation, leftTo.bodyId, 'leftTo.bodyId');
  const { office, seats, itemId } = election;
  const said = { office, seats, elected, leftTo, on };
  const language = organisation.association?.language ?? 'sv';
  await takeDecision(
    { unit, organisationId },
    { decisionId, meetingId, decidedOn: on, assignment: null },
    async (number) => {
      await unit.decide(meetings, meetingId, {
        ...{ type: 'ElectPeople', electionId, decisionId, number, by, terms: elected, leftTo },
        text: electedPeopleText(said, organisation.bodies, language),
        ...{ chairStays: result.chairStays ?? false, at: hour },
      });
      return { outcome: 'carried', itemId };
    },
  );
  const from = result.from ?? on;
  await endOffices(at, result.ends ?? [], from, decisionId);
  await giveOffices(at, { meeting, election, elected, decisionId });
};

const leftToIn = ({ leftTo }: Result) =>
  leftTo
    ? { bodyId: leftTo.bodyId, by: leftTo.by ?? null, otherwise: leftTo.otherwise ?? null }
    : null;

export const electionOf = (meeting: Meeting, electionId: string) => {
  const election = meeting.itemElections.find((one) => one.electionId === electionId);
  if (!election) throw new Refused(refuse('election-not-found', 'electionId'));
  return election;
};

/** For each who is elected what is told of their term, else what is told of all. */
const termsOf = (
  meeting: Meeting,
  election: ItemElection,
  by: ElectedBy,
  result: Result & { readonly from: string },
): Term[] => {
  const elected = electable(election, by);
  if (isRefusal(elected)) throw new Refused(elected);
  return elected.map((personId) => {
    const name = meeting.outsiders.find((one) => one.personId === personId)?.name;
    const own = result.terms?.find((term) =>
      term.personId ? term.personId === personId : term.name !== undefined && term.name === name,
    );
    const from = own?.from ?? result.from;
    const tells = own?.to !== undefined || own?.years ? own : result;
    const years = tells.to ? null : (tells.years ?? null);
    const last = years === null ? null : addDays(addMonths(from, 12 * years), -1);
    return { personId, from, to: tells.to ?? last, years };
  });
};

type Given = {
  readonly meeting: Meeting;
  readonly election: ItemElection;
  readonly elected: readonly Term[];
  readonly decisionId: string;
};

/** Those whom the association knows sit in the body from then on; somebody known by name alone stands in the decision. */
export const giveOffices = async (at: At, { meeting, election, elected, decisionId }: Given) => {
  const { unit, organisationId, electionId } = at;
  const { bodyId, role, title } = election.office;
  if (!bodyId) return;
  const known = elected.filter(({ personId }) => !isOutsider(meeting, personId));
  const personIds = known.map(({ personId }) => personId);
  for (const { from } of known.slice(0, 1)) {
    const { state } = await unit.read(organisations, organisationId);
    const old = succeeded(state, { bodyId, role, title, from, personIds });
    await endOffices(
      at,
      old.map(({ officeId }) => officeId),
      from,
      decisionId,
    );
  }
  for (const { personId, from, to } of known)
    await unit.decide(organisations, organisationId, {
      type: 'GiveOffice',
      officeId: derivedId(electionId, `office:${personId}`),
      ...{ bodyId, personId, role, title, from, to, decisionId, personIsRegistered: true },
    });
};

/** The day before the new ones begin is their last. */
const endOffices = async (
  { unit, organisationId }: At,
  officeIds: readonly string[],
  from: string,
  decisionId: string,
) => {
  for (const officeId of officeIds) {
    const { state } = await unit.read(organisations, organisationId);
    await unit.decide(organisations, organisationId, {
      ...{ type: 'EndOffice', officeId, decisionId },
      on: lastDayOf(state, officeId, from),
    });
  }
};

const lastDayOf = ({ offices }: Organisation, officeId: string, from: string) => {
  const before = addDays(from, -1);
  const begun = offices.get(officeId)?.from ?? before;
  return [begun, before].sort().at(-1)!;
};
