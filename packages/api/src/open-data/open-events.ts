import { isOpenToAll, type MeetingEvent, meetings, organisations } from '@klubba/domain';
import { CompiledQuery, sql } from 'kysely';
import type { z } from 'zod';
import { type FeedRow, feedColumns, hiddenEvent, pointedEvent } from '../feed/logged-event.ts';
import { OpenEvents, OpenEventsQuery, OpenParams } from './contract.ts';
import { openToAll, type Reading } from './open-to-all.ts';

export const listOpenEvents = openToAll({
  operationId: 'listOpenEvents',
  summary: 'The log of an association as anybody may see it: every position and hash',
  url: '/events',
  params: OpenParams,
  query: OpenEventsQuery,
  answer: OpenEvents,
  read: async (reading, asked) => {
    const { after, limit } = asked.query as z.output<typeof OpenEventsQuery>;
    const { tx, organisationId, at } = reading;
    const text = `select ${feedColumns} from log.event
      where organisation_id = $1 and position > $2 order by position limit $3`;
    const { rows } = await tx.executeQuery<FeedRow>(
      CompiledQuery.raw(text, [organisationId, after, limit]),
    );
    const open = await openAmong(reading, rows);
    const events = rows.map((row) => {
      const place = placeOf(organisationId, row, open);
      return place === undefined
        ? hiddenEvent(organisationId, row)
        : pointedEvent(organisationId, row, at(place));
    });
    const { position: head } = await tx
      .selectFrom('log.head')
      .select('position')
      .where('organisationId', '=', organisationId)
      .executeTakeFirstOrThrow();
    return {
      events: events.map((json) => JSON.parse(json)),
      next: rows.at(-1)?.position ?? after,
      head,
    };
  },
});

/** What of an open meeting is told: what changes it in the open data, and nothing that happens during it. */
const told: ReadonlySet<string> = new Set<MeetingEvent['type']>([
  ...(['NoticeIssued', 'CallingTold', 'MeetingOpened', 'MeetingClosed'] as const),
  ...(['MeetingCancelled', 'MinutesVerified'] as const),
]);

/** Where the open data tells of what happened; nothing where it does not. */
const placeOf = (
  organisationId: string,
  { streamKind, streamId, type }: FeedRow,
  open: ReadonlySet<string>,
) => {
  if (streamKind === organisations.kind && streamId === organisationId)
    return type === 'DataOpened' ? '' : undefined;
  return streamKind === meetings.kind && told.has(type) && open.has(streamId)
    ? `/meetings/${streamId}`
    : undefined;
};

/** The meetings that some events are of, as far as they are open now. */
const openAmong = async (
  { tx, organisationId, organisation }: Reading,
  rows: readonly FeedRow[],
): Promise<ReadonlySet<string>> => {
  const ids = rows.flatMap(({ streamKind, streamId }) =>
    streamKind === meetings.kind ? [streamId] : [],
  );
  const found = await tx
    .selectFrom('read.meeting')
    .select(['meetingId', 'bodyId', 'startsOn', 'phase'])
    .where('organisationId', '=', organisationId)
    .where('meetingId', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute();
  return new Set(
    found
      .filter(({ phase }) => phase !== 'draft')
      .filter((meeting) => isOpenToAll(organisation, meeting, 'meetings'))
      .map(({ meetingId }) => meetingId),
  );
};
