import { meetings } from '@klubba/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { readableFiles } from '../record/readable-files.ts';
import { excerptOf } from '../search/excerpt.ts';
import { type Found, searchTexts } from '../search/search-texts.ts';
import { PaperList, PaperQuery } from './contract.ts';

/** So many are looked at for a page, and so many shown. */
const [looked, usual] = [200, 50];

export const listPapers = query({
  operationId: 'listPapers',
  summary: 'Papers of meetings that are for whoever asks, found by any form of their words',
  permission: everyone,
  url: '/papers',
  params: z.object({ organisationId: z.uuid() }),
  query: PaperQuery,
  answer: PaperList,
  read: async (asking) => {
    const { tx, organisationId, query: asked, state, cursor } = asking;
    const from = Number(cursor.open(asked.cursor)?.[0] ?? 0);
    const pageSize = asked.limit ?? usual;
    const found = asked.q ? await searchTexts(tx, organisationId, asked.q) : [];
    if (asked.q && found.length === 0) return { papers: [], next: null };
    const rows = await tx
      .selectFrom('read.paper as p')
      .innerJoin('read.meeting as m', (join) =>
        join
          .onRef('m.organisationId', '=', 'p.organisationId')
          .onRef('m.meetingId', '=', 'p.meetingId'),
      )
      .leftJoin('vault.paperText as t', (join) =>
        join.onRef('t.organisationId', '=', 'p.organisationId').onRef('t.hash', '=', 'p.hash'),
      )
      .leftJoin('read.agendaItem as i', (join) =>
        join.onRef('i.organisationId', '=', 'p.organisationId').onRef('i.itemId', '=', 'p.itemId'),
      )
      .select(['p.fileId', 'p.meetingId', 'p.itemId', 'p.title', 'p.fileName'])
      .select(['m.title as meetingTitle', 'm.startsOn', 'i.title as itemTitle'])
      .select(sql<string>`coalesce(t.state, 'waiting')`.as('read'))
      .select(excerptOf(found).as('excerpt'))
      .where('p.organisationId', '=', organisationId)
      .where((where) => where.and(found.map((one) => matches(one))))
      .orderBy('m.startsOn', 'desc')
      .orderBy('p.title')
      .orderBy('p.fileId')
      .limit(looked)
      .offset(from)
      .execute();
    const readable = new Map<string, ReadonlySet<string>>();
    for (const { meetingId } of rows) {
      if (readable.has(meetingId)) continue;
      const files = await readableFiles(asking, (await state(meetings, meetingId)).state);
      readable.set(meetingId, new Set(files.map(({ fileId }) => fileId)));
    }
    const theirs = rows.filter(({ meetingId, fileId }) => readable.get(meetingId)?.has(fileId));
    const further = theirs[pageSize] ? rows.indexOf(theirs[pageSize]) : rows.length;
    return {
      papers: theirs.slice(0, pageSize).map(({ read, ...paper }) => ({
        ...paper,
        ...{ read: read as 'waiting' | 'read' | 'unreadable' },
      })),
      next: further < rows.length || rows.length === looked ? cursor.seal([from + further]) : null,
    };
  },
});

const matches = ({ isNot, query }: Found) => {
  const searched = sql`(p.searched || coalesce(t.searched, ''))`;
  const said = sql<boolean>`${searched} @@ ${query}::tsquery`;
  return isNot ? sql<boolean>`not ${said}` : said;
};
