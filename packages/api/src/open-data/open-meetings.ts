import { isOpenToAll, meetings, type Organisation } from '@klubba/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { type PublicPaper, publicPapers } from '../record/public-papers.ts';
import {
  AnyMeeting,
  OpenMeetingList,
  OpenMeetingParams,
  OpenParams,
  OpenQuery,
} from './contract.ts';
import {
  bodiesOpened,
  openedAt,
  openedFrom,
  openToAll,
  pageOf,
  type Reading,
  writtenAt,
} from './open-to-all.ts';

export const listOpenMeetings = openToAll({
  operationId: 'listOpenMeetings',
  summary: 'The open meetings of an association, in the order they were changed',
  url: '/meetings',
  params: OpenParams,
  query: OpenQuery,
  answer: OpenMeetingList,
  read: async (reading, asked) => {
    const query = asked.query as z.output<typeof OpenQuery>;
    const [since, key] = reading.cursor.open(query.cursor) ?? [];
    const rows = await meetingsIn(reading)
      .$if(query.modified_since !== undefined, (some) =>
        some.where('found.modified', '>=', new Date(query.modified_since!)),
      )
      .$if(since !== undefined, (rest) =>
        rest.where(
          sql<boolean>`(found.modified, found.key) > (${since}::timestamptz, ${key}::uuid)`,
        ),
      )
      .orderBy('found.modified')
      .orderBy('found.key')
      .limit(query.limit + 1)
      .execute();
    const papers = new Map<string, readonly PublicPaper[]>();
    for (const { key } of rows) papers.set(key, await papersOf(reading, key));
    return pageOf(reading, '/meetings', query, rows, (row) =>
      meetingTold(reading, row, papers.get(row.key) ?? []),
    );
  },
});

export const getOpenMeeting = openToAll({
  operationId: 'getOpenMeeting',
  summary: 'One open meeting, or that it is gone',
  url: '/meetings/:meetingId',
  params: OpenMeetingParams,
  query: z.strictObject({}),
  answer: AnyMeeting,
  read: async (reading, asked) => {
    const { meetingId } = asked.params as z.output<typeof OpenMeetingParams>;
    const row = await meetingsIn(reading).where('found.key', '=', meetingId).executeTakeFirst();
    return row && meetingTold(reading, row, await papersOf(reading, meetingId));
  },
});

/** Every meeting that somebody was called to and that is open, or was. */
const meetingsIn = ({ tx, organisationId, organisation }: Reading) =>
  tx
    .selectFrom(
      tx
        .selectFrom('read.meeting as m')
        .select(['m.meetingId as key', 'm.bodyId', 'm.kind', 'm.title', 'm.startsOn'])
        .select(['m.startsAt', 'm.place', 'm.phase'])
        .select(
          sql<Date>`greatest(${openedAt(organisationId)}, ${writtenAt(organisationId, 'meeting', 'm.meeting_id')})`.as(
            'modified',
          ),
        )
        .where('m.organisationId', '=', organisationId)
        .where('m.bodyId', '=', sql<string>`any(${bodiesOpened(organisation)}::uuid[])`)
        .where('m.startsOn', '>=', openedFrom(organisation))
        .where(called)
        .where(wasOpen(organisation, 'meetings'))
        .as('found'),
    )
    .selectAll();

/** A draft is nobody's but those who make it; one that was called off before anybody was called is none. */
const called = sql<boolean>`m.phase <> 'draft' and (m.phase <> 'cancelled' or exists (
  select from log.event n where n.organisation_id = m.organisation_id and n.stream_kind = 'meeting'
    and n.stream_id = m.meeting_id and n.type in ('NoticeIssued', 'CallingTold')))`;

/** The same rule as `wasOpenToAll`, for rows of meetings `m`. */
export const wasOpen = ({ bodies, opened }: Organisation, what: 'meetings' | 'decisions') => {
  const each = opened.flatMap(({ bodies: kinds, from }) =>
    kinds
      .filter(({ decisions }) => what === 'meetings' || decisions)
      .map(({ kind }) => {
        const ids = [...bodies.values()]
          .filter((body) => body.kind === kind)
          .map(({ bodyId }) => bodyId);
        return sql`(m.body_id = any(${ids}::uuid[]) and m.starts_on >= ${from}::date)`;
      }),
  );
  return each.length > 0 ? sql<boolean>`(${sql.join(each, sql` or `)})` : sql<boolean>`false`;
};

type Row = Awaited<ReturnType<ReturnType<typeof meetingsIn>['execute']>>[number];

const papersOf = async ({ organisationId, state, origin }: Reading, meetingId: string) =>
  publicPapers({ origin, organisationId, meetingId }, (await state(meetings, meetingId)).state);

const meetingTold = (
  { organisation, at }: Reading,
  row: Row,
  papers: readonly PublicPaper[],
): z.output<typeof AnyMeeting> => {
  const { key, bodyId, kind, title, startsOn, startsAt, place, phase } = row;
  const object = { id: at(`/meetings/${key}`), type: 'Event' as const };
  const modified = row.modified.toISOString();
  const body = organisation.bodies.get(bodyId);
  if (!body || !isOpenToAll(organisation, { bodyId, startsOn }, 'meetings'))
    return { ...object, modified, deleted: true };
  return {
    ...{ ...object, modified, deleted: false, name: title, classification: kind },
    organization: { id: bodyId, name: body.name, classification: body.kind },
    ...{ start_date: startsAt ? `${startsOn}T${startsAt}` : startsOn, location: place },
    documents: papers.map(({ link, title, mediaType, hash }) => ({
      ...{ url: link, text: title, media_type: mediaType, hash },
    })),
    status: statusOf(phase),
  };
};

const statusOf = (phase: Row['phase']) => {
  if (phase === 'cancelled' || phase === 'verified') return phase;
  return phase === 'convened' ? 'scheduled' : 'held';
};
