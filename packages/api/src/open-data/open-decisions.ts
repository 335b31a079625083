import { isOpenToAll, type Meeting, meetings, mention, mentionedIn, people } from '@klubba/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { naming } from '../documents/naming.ts';
import { wordsIn } from '../documents/words.ts';
import { personNames } from '../record/person-names.ts';
import {
  AnyDecision,
  OpenDecisionList,
  OpenDecisionParams,
  OpenParams,
  OpenQuery,
} from './contract.ts';
import { wasOpen } from './open-meetings.ts';
import { openedAt, openToAll, pageOf, type Reading, writtenAt } from './open-to-all.ts';

export const listOpenDecisions = openToAll({
  operationId: 'listOpenDecisions',
  summary: 'The open decisions of an association, in the order they were changed',
  url: '/decisions',
  params: OpenParams,
  query: OpenQuery,
  answer: OpenDecisionList,
  read: async (reading, asked) => {
    const query = asked.query as z.output<typeof OpenQuery>;
    const [since, key] = reading.cursor.open(query.cursor) ?? [];
    const rows = await decisionsIn(reading)
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
    const told = await asPublished(reading, rows);
    return pageOf(reading, '/decisions', query, rows, (row) => decisionTold(reading, row, told));
  },
});

export const getOpenDecision = openToAll({
  operationId: 'getOpenDecision',
  summary: 'One open decision, or that it is gone',
  url: '/decisions/:decisionId',
  params: OpenDecisionParams,
  query: z.strictObject({}),
  answer: AnyDecision,
  read: async (reading, asked) => {
    const { decisionId } = asked.params as z.output<typeof OpenDecisionParams>;
    const row = await decisionsIn(reading).where('found.key', '=', decisionId).executeTakeFirst();
    return row && decisionTold(reading, row, await asPublished(reading, [row]));
  },
});

/** The decisions of verified minutes that are open, or were. What was taken back was none. */
const decisionsIn = ({ tx, organisationId, organisation }: Reading) =>
  tx
    .selectFrom(
      tx
        .selectFrom('read.decision as d')
        .innerJoin('read.meeting as m', (join) =>
          join
            .onRef('m.organisationId', '=', 'd.organisationId')
            .onRef('m.meetingId', '=', 'd.meetingId'),
        )
        .leftJoin('read.decisionReplaced as r', (join) =>
          join
            .onRef('r.organisationId', '=', 'd.organisationId')
            .onRef('r.decisionId', '=', 'd.decisionId'),
        )
        // What turned out to be rejected replaced nothing.
        .leftJoin('read.decision as later', (join) =>
          join
            .onRef('later.organisationId', '=', 'r.organisationId')
            .onRef('later.decisionId', '=', 'r.byDecisionId')
            .on('later.outcome', '=', 'carried')
            .on('later.takenBackAt', 'is', null),
        )
        .select(['d.decisionId as key', 'd.year', 'd.serial', 'd.text', 'd.outcome', 'd.itemTitle'])
        .select(['d.cited', 'd.paragraph', 'd.decidedOn', 'd.supplement', 'm.meetingId'])
        .select(['m.bodyId', 'm.startsOn', 'later.year as laterYear'])
        .select('later.serial as laterSerial')
        .select(
          sql<Date>`greatest(${openedAt(organisationId)}, ${writtenAt(organisationId, 'meeting', 'm.meeting_id')},
            ${writtenAt(organisationId, 'decision', 'd.decision_id')}, ${renamedAt(organisationId)})`.as(
            'modified',
          ),
        )
        .where('d.organisationId', '=', organisationId)
        .where('d.takenBackAt', 'is', null)
        .where('m.phase', '=', 'verified')
        .where(wasOpen(organisation, 'decisions'))
        .as('found'),
    )
    .selectAll();

/** When somebody whom the texts of decisions `d` mention was last called something else, maybe. */
const renamedAt = (organisationId: string) => sql<Date | null>`(
  select max(n.recorded_at) from log.event n where n.organisation_id = ${organisationId}
    and n.stream_kind = ${people.kind} and n.type = 'PersonContactChanged' and n.stream_id = any(array(
      select id[1]::uuid from regexp_matches(d.text || d.item_title, ${mention.source}, 'g') as id)))`;

type Row = Awaited<ReturnType<ReturnType<typeof decisionsIn>['execute']>>[number];

/** How texts of a meeting stand in its published minutes. */
type Published = (meetingId: string) => (text: string) => string;

const asPublished = async (
  { tx, organisationId, organisation, state }: Reading,
  rows: readonly Row[],
): Promise<Published> => {
  const found = new Map<string, Meeting>();
  for (const { meetingId } of rows)
    if (!found.has(meetingId)) found.set(meetingId, (await state(meetings, meetingId)).state);
  const ids = rows.flatMap(({ text, itemTitle }) => mentionedIn(`${text} ${itemTitle}`));
  const withheld = [...found.values()].flatMap((meeting) => [
    ...(meeting.withheld?.personIds ?? []),
    ...mentionedIn(JSON.stringify(meeting)),
  ]);
  const names = await personNames(tx, organisationId, [...new Set([...ids, ...withheld])]);
  const words = wordsIn(organisation.association?.language ?? 'sv');
  const texts = new Map(
    [...found].map(([meetingId, meeting]) => [
      meetingId,
      naming({
        ...{ rendition: 'published', of: meeting, words, withheld: meeting.withheld },
        names: (personId) => names.get(personId),
      }).text,
    ]),
  );
  return (meetingId) => texts.get(meetingId) ?? (() => '');
};

const decisionTold = (
  { organisation, at }: Reading,
  row: Row,
  published: Published,
): z.output<typeof AnyDecision> => {
  const { key, meetingId, bodyId, startsOn, laterYear, laterSerial } = row;
  const object = { id: at(`/decisions/${key}`), type: 'Motion' as const };
  const modified = row.modified.toISOString();
  if (!isOpenToAll(organisation, { bodyId, startsOn }, 'decisions'))
    return { ...object, modified, deleted: true };
  const said = published(meetingId);
  return {
    ...{ ...object, modified, deleted: false, identifier: `${row.year}:${row.serial}` },
    ...{ text: said(row.text), date: row.decidedOn },
    result: row.outcome === 'carried' ? 'pass' : 'fail',
    organization_id: bodyId,
    legislative_session_id: at(`/meetings/${meetingId}`),
    agenda_item: { name: said(row.itemTitle), identifier: row.cited ?? `§ ${row.paragraph}` },
    replaced_by: laterYear !== null && laterSerial !== null ? `${laterYear}:${laterSerial}` : null,
    corrected: row.supplement !== null,
  };
};
