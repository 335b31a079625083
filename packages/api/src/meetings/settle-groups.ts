import {
  carriedMeanings,
  dayOf,
  isOutsider,
  itemOf,
  type MeaningOf,
  type Meeting,
  meetings,
  type Organisation,
  officesOn,
  organisations,
  refuse,
} from '@klubba/domain';
import { readAssociation } from '../record/association-of.ts';
import { derivedId } from '../store/derived-id.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';

type At = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly meetingId: string;
  /** Whether a group that has met stays, where whoever asks can do nothing about it. */
  readonly keepsInUse?: boolean;
};

type Settled = {
  readonly clauseId: string;
  readonly decisionId: string;
  readonly on: string;
  readonly group: MeaningOf<'group'>;
  /** Those of them who are known by name alone: they hold no office. */
  readonly outsiderIds: readonly string[];
};

/** What a meeting has decided of groups holds among the bodies: one is founded or enlarged at the gavel, and undone where that is taken back or put right. */
export const settleGroups = async (at: At, before: Meeting) => {
  if (!mayHaveGroups(before)) {
    const { state: now } = await at.unit.read(meetings, at.meetingId);
    if (!mayHaveGroups(now)) return;
  }
  const { state: after } = await at.unit.read(meetings, at.meetingId);
  const [was, is] = [groupsIn(before), groupsIn(after)];
  const inNeither = (all: readonly Settled[]) => (one: Settled) =>
    !all.some((other) => isSame(one, other));
  for (const gone of was.filter(inNeither(is)).toReversed()) await undo(at, gone);
  for (const settled of is.filter(inNeither(was))) await settle(at, settled);
};

const mayHaveGroups = ({ proposals }: Meeting) =>
  proposals.some(({ clauses }) => clauses.some(({ meaning }) => meaning?.kind === 'group'));

const groupsIn = (meeting: Meeting): readonly Settled[] =>
  carriedMeanings(meeting).flatMap(({ clauseId, itemId, decision, meaning }) => {
    // What is only recommended founds nothing.
    if (meaning.kind !== 'group' || itemOf(meeting, itemId)?.recommendation) return [];
    const { decisionId, at } = decision;
    const outsiderIds = meaning.personIds.filter((personId) => isOutsider(meeting, personId));
    return [{ clauseId, decisionId, on: dayOf(meeting, at), group: meaning, outsiderIds }];
  });

const isSame = (one: Settled, other: Settled) =>
  one.clauseId === other.clauseId &&
  one.decisionId === other.decisionId &&
  JSON.stringify(one.group) === JSON.stringify(other.group);

const undo = async (
  { unit, organisationId, keepsInUse = false }: At,
  { decisionId, group }: Settled,
) => {
  const { bodyId, founds, name } = group;
  if (founds && (await hasMet(unit, organisationId, bodyId))) {
    if (keepsInUse) return;
    throw new Refused(refuse('group-in-use', undefined, { name }));
  }
  await unit.decide(organisations, organisationId, { type: 'UndoGroup', bodyId, decisionId });
};

const hasMet = async ({ tx }: Unit, organisationId: string, bodyId: string) =>
  (await tx
    .selectFrom('read.meeting')
    .select('meetingId')
    .where('organisationId', '=', organisationId)
    .where('bodyId', '=', bodyId)
    .where('phase', '<>', 'cancelled')
    .limit(1)
    .executeTakeFirst()) !== undefined;

const settle = async (at: At, settled: Settled) => {
  const { unit, organisationId } = at;
  const { decisionId, group } = settled;
  const { bodyId, founds, name, mandate, least, most, endsOn, reportsTo } = group;
  const terms = {
    ...{ bodyId, least, most, endsOn, reportsTo, decisionId },
    outsiders: outsidersIn(settled),
  };
  await unit.decide(
    organisations,
    organisationId,
    founds ? { type: 'FoundGroup', ...terms, name, mandate } : { type: 'EnlargeGroup', ...terms },
  );
  const organisation = await readAssociation(unit, organisationId);
  for (const personId of newIn(organisation, settled))
    await unit.decide(organisations, organisationId, {
      ...{ type: 'GiveOffice', officeId: derivedId(settled.clauseId, `office:${personId}`) },
      ...{ bodyId, personId, role: personId === group.convenerId ? 'convener' : 'member' },
      ...{ title: null, from: settled.on, to: endsOn, decisionId, personIsRegistered: true },
    });
};

/** Whoever sits in it already stays where they are. */
const newIn = (organisation: Organisation, { group, outsiderIds, on }: Settled) => {
  const sits = new Set(officesOn(organisation, group.bodyId, on).map(({ personId }) => personId));
  return group.personIds.filter(
    (personId) => !sits.has(personId) && !outsiderIds.includes(personId),
  );
};

const outsidersIn = ({ group, outsiderIds }: Settled) =>
  outsiderIds.map((personId) => ({ personId, convener: personId === group.convenerId }));
