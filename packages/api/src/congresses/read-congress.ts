import {
  isHeldOn,
  meetings as meetingStreams,
  numberedTexts,
  type Organisation,
  organisations,
} from '@klubba/domain';
import {
  anchoringStage,
  type Congress,
  type CongressTask,
  congresses,
  nominationAnswer,
} from '@klubba/domain/congress';
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
  const asked = await answersTo(asking, congress);
  const decisions = await decisionsNamed(asking, organisation, congress, asked);
  const arrange = keepsCongresses(actor);
  const ids = idsOfAsker(organisation, actor.personId, today);
  const view = {
    ...{ congressId, version },
    ...viewOf(congress, today, seen),
    tasks: congress.tasks.map((task) => ({
      ...{ ...task, overdue: !task.done && isLate(task.dueOn, today) },
      mayFinish: arrange || mayFinish(task, ids),
    })),
    nominations: congress.nominations.map((one) => ({
      ...one,
      asked: askedSeen(asked.get(one.nominationId), {
        ...{ arrange, meeting: seen.meeting },
        knows: (decisionId) => decisions.some((known) => known.decisionId === decisionId),
      }),
    })),
    texts: await textsOf(asking, congress.texts),
    template: await templateOf(asking, congress.templateId),
    motions: motions.map((motion) => ({
      ...motion,
      meetingIds: motion.meetingIds.filter((one) => seen.meeting(one) !== null),
    })),
    ...{ meetings, decisions, may: { arrange } },
  };
  return {
    ...view,
    people: await peopleNamedIn(tx, organisationId, view),
    bodies: bodiesNamedIn(organisation, view),
  };
};

export const keepsCongresses = ({ roles }: Pick<Actor, 'roles'>) =>
  roles.some((role) => congressKeepers.some((one) => one === role));

/** The person who asks, and the bodies they sit in today. */
export const idsOfAsker = ({ offices }: Organisation, personId: string, today: string) => [
  personId,
  ...[...offices.values()]
    .filter((office) => office.personId === personId && isHeldOn(office, today))
    .map(({ bodyId }) => bodyId),
];

/** Whether a task is theirs to say that it is done: their own, or that of a body they sit in. */
export const mayFinish = ({ owner }: Pick<CongressTask, 'owner'>, ids: readonly string[]) =>
  owner !== null && ids.includes(owner.id);

const isLate = (dueOn: string | null, today: string) => dueOn !== null && dueOn < today;

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
  const { startsOn, endsOn, place, deadlines, classes, group } = congress;
  return {
    ...{ name: congress.name ?? '', startsOn, endsOn, place, group },
    ...{ deadlines: [...deadlines], classes: [...classes] },
    evenings: congress.evenings.map((evening) => ({
      ...evening,
      motionIds: evening.motionIds.filter((one) => seen.motion(one) !== null),
    })),
    anchorings: congress.anchorings.map((one) => ({
      ...one,
      motionId: seen.motion(one.motionId),
      meetingId: seen.meeting(one.meetingId),
      stage: anchoringStage(one),
      overdue: !one.reported && isLate(one.dueOn, today),
      discussed: one.discussed.map((told) => ({
        ...told,
        meetingId: seen.meeting(told.meetingId),
      })),
    })),
    reports: congress.reports.map((one) => ({ ...one, meetingId: seen.meeting(one.meetingId) })),
  };
};

type Answered = {
  readonly meetingId: string;
  readonly itemId: string;
} & ReturnType<typeof nominationAnswer>;

/** What the meetings that were asked made of the nominations. */
const answersTo = async ({ state }: AskingCongress, { nominations }: Congress) => {
  const found = new Map<string, Answered>();
  for (const { nominationId, asked } of nominations) {
    if (!asked) continue;
    const { meetingId, itemId } = asked;
    const { state: meeting } = await state(meetingStreams, meetingId);
    found.set(nominationId, { meetingId, itemId, ...nominationAnswer(meeting, asked) });
  }
  return found;
};

/** Those who keep it see what a meeting said; others once they see its decision, or that it will be asked. */
const askedSeen = (
  asked: Answered | undefined,
  may: {
    readonly arrange: boolean;
    readonly meeting: Seen;
    readonly knows: (decisionId: string) => boolean;
  },
) => {
  if (!asked) return null;
  const meetingId = may.meeting(asked.meetingId);
  const { answer, decisionId } = asked;
  const itemId = meetingId && asked.itemId;
  const known = decisionId !== null && may.knows(decisionId);
  if (may.arrange || known) return { meetingId, itemId, answer, decisionId };
  return meetingId ? { meetingId, itemId, answer: 'waiting' as const, decisionId: null } : null;
};

const meetingsIn = ({ anchorings, reports, nominations }: Congress) =>
  [
    ...nominations.map(({ asked }) => asked?.meetingId ?? null),
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
  asked: ReadonlyMap<string, Pick<Answered, 'decisionId'>>,
) => {
  const ids = [
    group?.decisionId,
    ...nominations.map(({ decisionId }) => decisionId),
    ...[...asked.values()].map(({ decisionId }) => decisionId),
  ];
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

const textsOf = async ({ tx, organisationId, state }: AskingCongress, texts: Congress['texts']) => {
  const rows = await tx
    .selectFrom('read.numberedText')
    .select(['textId', 'title', 'versions'])
    .where('organisationId', '=', organisationId)
    .where('textId', '=', sql<string>`any(${texts.map(({ textId }) => textId)}::uuid[])`)
    .orderBy('title')
    .orderBy('textId')
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const treated = texts.find(({ textId }) => textId === row.textId)?.versionId;
      const { versions } = (await state(numberedTexts, row.textId)).state;
      const written = versions.map(({ versionId, number }) => ({ versionId, number }));
      const treats = written.find(({ versionId }) => versionId === treated) ?? null;
      return { ...row, written, treats };
    }),
  );
};

const templateOf = async ({ state }: AskingCongress, templateId: string | null) => {
  if (templateId === null) return null;
  const { state: template } = await state(congresses, templateId);
  return { congressId: templateId, name: template.name ?? '' };
};
