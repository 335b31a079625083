import { meetings as meetingStreams, organisations } from '@klubba/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { isChangedSince } from '../operations/changed-since.ts';
import { query } from '../operations/query.ts';
import { isSeen } from '../record/sight.ts';
import { MeetingList, MeetingQuery } from './contract.ts';

const usual = 50;

export const listMeetings = query({
  operationId: 'listMeetings',
  summary: 'The meetings, the latest first',
  permission: everyone,
  url: '/meetings',
  params: z.object({ organisationId: z.uuid() }),
  query: MeetingQuery,
  answer: MeetingList,
  read: async (asking) => {
    const { tx, organisationId, actor, query, cursor, state } = asking;
    const { phase, cursor: text } = query;
    const pageSize = query.limit ?? usual;
    const after = cursor.open(text);
    const { state: organisation } = await state(organisations, organisationId);
    const rows = await tx
      .selectFrom('read.meeting as m')
      .leftJoin('read.body as b', (join) =>
        join.onRef('b.organisationId', '=', 'm.organisationId').onRef('b.bodyId', '=', 'm.bodyId'),
      )
      .select([
        ...(['m.meetingId', 'm.bodyId', 'm.kind', 'm.title', 'm.startsOn', 'm.startsAt'] as const),
        ...(['m.place', 'm.phase'] as const),
        sql<string>`coalesce(b.name, '')`.as('bodyName'),
        sql<boolean>`${actor.personId}::uuid = any(m.unsigned_by)`.as('toSign'),
        sql<number>`(select count(*)::int from read.decision d
          where d.organisation_id = m.organisation_id and d.meeting_id = m.meeting_id)`.as(
          'decisions',
        ),
      ])
      .where('m.organisationId', '=', organisationId)
      .where(isSeen(asking, organisation, 'notice'))
      .$if(phase !== undefined, (some) => some.where('m.phase', '=', phase!))
      .$if(query.changedSince !== undefined, (some) =>
        some.where(
          isChangedSince(query.changedSince!, meetingStreams.kind, {
            ...{ organisationId: 'm.organisationId', streamId: 'm.meetingId' },
          }),
        ),
      )
      .$if(after !== undefined, (rest) =>
        rest.where(
          sql<boolean>`(m.starts_on, coalesce(m.starts_at, ''), m.meeting_id) < (${after?.[0]}::date, ${after?.[1]}, ${after?.[2]}::uuid)`,
        ),
      )
      .orderBy('m.startsOn', 'desc')
      .orderBy(sql`coalesce(m.starts_at, '')`, 'desc')
      .orderBy('m.meetingId', 'desc')
      .limit(pageSize + 1)
      .execute();
    const meetings = rows.slice(0, pageSize);
    const last = rows.length > pageSize && meetings.at(-1);
    return {
      meetings,
      next: last ? cursor.seal([last.startsOn, last.startsAt ?? '', last.meetingId]) : null,
    };
  },
});
