import { isHeldOn, type Organisation, organisations } from '@klubba/domain';
import { anchoringStage, type Congress, congresses } from '@klubba/domain/congress';
import type { Stage } from '@klubba/domain/motion';
import { sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { congressKeepers } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { isSeenMotion } from '../motions/seen-motion.ts';
import type { Context } from '../operations/context.ts';
import { bodiesNamedIn, peopleNamedIn } from '../record/named.ts';
import { isSeen } from '../record/sight.ts';
import { todayAt } from '../record/today.ts';
import type { CongressView } from './contract.ts';

/** What a question about a congress knows. */
export type AskingCongress = Pick<Context<never>, 'organisationId' | 'actor' | 'at' | 'state'> & {
  readonly tx: Tx;
};

/** A congress as its record stands; nothing where there is none. Motions and meetings in it are those that whoever asks may see. */
export const readCongress = async (
  asking: AskingCongress,
  congressId: string,
): Promise<CongressView | undefined> => {
  const { tx, organisationId, actor, at, state } = asking;
  const { state: congress, version } = await state(congresses, congressId);
  if (version === 0) return;
  const { state: organisation } = await state(organisations, organisationId);
  const today = todayAt(organisation, at);
  const motions = await motionsTo(asking, congressId);
  const meetings = await meetingsNamed(asking, organisation, [
    ...motions.flatMap(({ meetingIds }) => meetingIds),
    ...meetingsIn(congress),
  ]);
  const seen = {
    meeting: seenIn(meetings.map(({ meetingId }) => meetingId)),
    motion: seenIn(await motionsSeen(asking, motionsIn(congress))),
  };
  const view = {
    ...{ congressId, version },
    ...viewOf(congress, today, seen),
    texts: await textsOf(asking, congress.textIds),
    template: await templateOf(asking, congress.templateId),
    motions: motions.map((motion) => ({
      ...motion,
      meetingIds: motion.meetingIds.filter((one) => seen.meeting(one) !== null),
    })),
    ...{ meetings, decisions: await decisionsNamed(asking, organisation, congress) },
    may: { arrange: keepsCongresses(actor) },
  };
  return {
    ...view,
    people: await peopleNamedIn(tx, organisationId, view),
    bodies: bodiesNamedIn(organisation, view),
  };
};

export const keepsCongresses = ({ roles }: Actor) =>
  roles.some((role) => congressKeepers.some((one) => one === role));

/** The person who asks, and the bodies they sit in today. */
export const idsOfAsker = ({ offices }: Organisation, personId: string, today: string) => [
  personId,
  ...[...offices.values()]
    .filter((office) => office.personId === personId && isHeldOn(office, today))
    .map(({ bodyId }) => bodyId),
];

type Seen = (id: string | null) => string | null;

/** An id as far as it is one of those that may be seen. */
const seenIn = (ids: readonly string[]): Seen => {
  const all = new Set(ids);
  return (id) => (id !== null && all.has(id) ? id : null);
};

const viewOf = (
  congress: Congress,
  today: string,
  seen: { readonly meeting: Seen; readonly motion: Seen },
) => {
  const isLate = (dueOn: string | null) => dueOn !== null && dueOn < today;
  const { startsOn, endsOn, place, deadlines, classes, group } = congress;
  return {
    ...{ name: congress.name ?? '', startsOn, endsOn, place, group },
    ...{ deadlines: [...deadlines], classes: [...classes] },
    tasks: congress.tasks.map((task) => ({ ...task, overdue: !task.done && isLate(task.dueOn) })),
    evenings: congress.evenings.map((evening) => ({
      ...evening,
      motionIds: evening.motionIds.filter((one) => seen.motion(one) !== null),
    })),
    nominations: [...congress.nominations],
    anchorings: congress.anchorings.map((one) => ({
      ...one,
      motionId: seen.motion(one.motionId),
      meetingId: seen.meeting(one.meetingId),
      stage: anchoringStage(one),
      overdue: !one.reported && isLate(one.dueOn),
      discussed: one.discussed.map((told) => ({
        ...told,
        meetingId: seen.meeting(told.meetingId),
      })),
    })),
    reports: congress.reports.map((one) => ({ ...one, meetingId: seen.meeting(one.meetingId) })),
  };
};

const meetingsIn = ({ anchorings, reports }: Congress) =>
  [
    ...anchorings.flatMap(({ meetingId, discussed }) => [
      meetingId,
      ...discussed.map((told) => told.meetingId),
    ]),
    ...reports.map(({ meetingId }) => meetingId),
  ].filter((id) => id !== null);

const motionsIn = ({ anchorings, evenings }: Congress) => [
  ...anchorings.flatMap(({ motionId }) => motionId ?? []),
  ...evenings.flatMap(({ motionIds }) => motionIds),
];

const motionsTo = async ({ tx, organisationId, actor }: AskingCongress, congressId: string) => {
  const rows = await tx
    .selectFrom('read.motion as m')
    .select(['m.motionId', 'm.title', 'm.number', 'm.classLetter', 'm.stage', 'm.othersBy'])
    .select(
      sql<string[]>`array(select p.meeting_id from read.motion_meeting p
        where p.organisation_id = m.organisation_id and p.motion_id = m.motion_id)`.as(
        'meetingIds',
      ),
    )
    .where('m.organisationId', '=', organisationId)
    .where('m.addresseeId', '=', congressId)
    .where(isSeenMotion(actor))
    .orderBy('m.classLetter')
    .orderBy('m.number')
    .orderBy('m.title')
    .orderBy('m.motionId')
    .execute();
  return rows.map(({ othersBy, stage, ...motion }) => ({
    ...motion,
    ...{ ours: othersBy === null, stage: stage as Stage },
  }));
};

const motionsSeen = async (
  { tx, organisationId, actor }: AskingCongress,
  ids: readonly string[],
) => {
  const rows = await tx
    .selectFrom('read.motion as m')
    .select('m.motionId')
    .where('m.organisationId', '=', organisationId)
    .where('m.motionId', '=', sql<string>`any(${ids}::uuid[])`)
    .where(isSeenMotion(actor))
    .execute();
  return rows.map(({ motionId }) => motionId);
};

const meetingsNamed = (
  asking: AskingCongress,
  organisation: Organisation,
  ids: readonly string[],
) =>
  asking.tx
    .selectFrom('read.meeting as m')
    .select(['m.meetingId', 'm.title', 'm.startsOn', 'm.startsAt'])
    .where('m.organisationId', '=', asking.organisationId)
    .where('m.meetingId', '=', sql<string>`any(${ids}::uuid[])`)
    .where(isSeen(asking, organisation, 'notice'))
    .orderBy('m.startsOn')
    .orderBy('m.meetingId')
    .execute();

const decisionsNamed = async (
  asking: AskingCongress,
  organisation: Organisation,
  { group, nominations }: Congress,
) => {
  const ids = [group?.decisionId, ...nominations.map(({ decisionId }) => decisionId)];
  const rows = await asking.tx
    .selectFrom('read.decision as d')
    .innerJoin('read.meeting as m', (join) =>
      join
        .onRef('m.organisationId', '=', 'd.organisationId')
        .onRef('m.meetingId', '=', 'd.meetingId'),
    )
    .select(['d.decisionId', 'd.year', 'd.serial', 'd.text'])
    .where('d.organisationId', '=', asking.organisationId)
    .where('d.decisionId', '=', sql<string>`any(${ids.filter((id) => id)}::uuid[])`)
    .where(isSeen(asking, organisation, 'decisions'))
    .execute();
  return rows.map(({ decisionId, year, serial, text }) => ({
    ...{ decisionId, text, number: { year, serial } },
  }));
};

const textsOf = ({ tx, organisationId }: AskingCongress, textIds: readonly string[]) =>
  tx
    .selectFrom('read.numberedText')
    .select(['textId', 'title', 'versions'])
    .where('organisationId', '=', organisationId)
    .where('textId', '=', sql<string>`any(${textIds}::uuid[])`)
    .orderBy('title')
    .orderBy('textId')
    .execute();

const templateOf = async ({ state }: AskingCongress, templateId: string | null) => {
  if (templateId === null) return null;
  const { state: template } = await state(congresses, templateId);
  return { congressId: templateId, name: template.name ?? '' };
};
