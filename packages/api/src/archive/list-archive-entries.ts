import { organisations } from '@klubba/domain';
import { sql } from 'kysely';
import type { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { personNames } from '../record/person-names.ts';
import { type Found, searchTexts } from '../search/search-texts.ts';
import { ArchiveList, ArchiveParams, ArchiveQuery } from './contract.ts';
import { isSeenEntry } from './seen-entries.ts';
import { recordersOf, selectEntries, summaryOf } from './select-entries.ts';

const usual = 50;

export const listArchiveEntries = query({
  operationId: 'listArchiveEntries',
  summary:
    'Decisions and minutes recorded from earlier archives, the latest first; searched in any form of their words and in what their PDFs say',
  permission: everyone,
  url: '/archive-entries',
  params: ArchiveParams,
  query: ArchiveQuery,
  answer: ArchiveList,
  read: async (asking) => {
    const { tx, organisationId, state, query: asked, cursor } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const pageSize = asked.limit ?? usual;
    const after = cursor.open(asked.cursor);
    const found = asked.q ? await searchTexts(tx, organisationId, asked.q) : undefined;
    const isSeen = isSeenEntry(asking, organisation);
    const rows = await filtered(selectEntries(tx, organisationId, found), asked)
      .where(isSeen)
      .$if(found !== undefined, (some) => some.where(matches(found ?? [])))
      .$if(after !== undefined, (rest) =>
        rest.where(
          sql<boolean>`(e.sorts_on, e.ordinal, e.entry_id) < (${after?.[0]}::date, ${after?.[1]}::int, ${after?.[2]}::uuid)`,
        ),
      )
      .orderBy('e.sortsOn', 'desc')
      .orderBy('e.ordinal', 'desc')
      .orderBy('e.entryId', 'desc')
      .limit(pageSize + 1)
      .execute();
    const shown = rows.slice(0, pageSize);
    const names = await personNames(tx, organisationId, recordersOf(shown));
    const entries = shown.map((row) => summaryOf(row, names));
    const last = rows.length > pageSize ? shown.at(-1) : undefined;
    return {
      entries,
      people: await peopleNamedIn(
        ...([tx, organisationId, entries.map(({ title, text }) => [title, text])] as const),
      ),
      years: await yearsIn(asking, isSeen),
      next: last ? cursor.seal([last.sortsOn, last.ordinal, last.entryId]) : null,
    };
  },
});

type Selected = ReturnType<typeof selectEntries>;

const filtered = (
  entries: Selected,
  { year, kind, bodyId, state }: z.output<typeof ArchiveQuery>,
): Selected =>
  entries
    .where('e.withdrawnAt', state === 'withdrawn' ? 'is not' : 'is', null)
    .$if(year !== undefined, (some) =>
      some.where(sql<boolean>`left(e.told_day, 4) = ${String(year)}`),
    )
    .$if(kind !== undefined, (some) => some.where('e.kind', '=', kind!))
    .$if(bodyId !== undefined, (some) => some.where('e.bodyId', '=', bodyId!));

/** Everything that was asked for, in its own words or in those of its PDF. */
const matches = (found: readonly Found[]) =>
  found.length > 0
    ? sql<boolean>`(${sql.join(found.map(isFound), sql` and `)})`
    : sql<boolean>`false`;

const isFound = ({ isNot, query }: Found) => {
  const said = sql`(e.searched @@ ${query}::tsquery or coalesce(t.searched @@ ${query}::tsquery, false))`;
  return isNot ? sql`not ${said}` : said;
};

const yearsIn = async (
  {
    tx,
    organisationId,
    query: { state },
  }: {
    readonly tx: Parameters<typeof selectEntries>[0];
    readonly organisationId: string;
    readonly query: z.output<typeof ArchiveQuery>;
  },
  isSeen: ReturnType<typeof isSeenEntry>,
) => {
  const rows = await tx
    .selectFrom('read.archiveEntry as e')
    .select(sql<number>`left(e.told_day, 4)::int`.as('year'))
    .distinct()
    .where('e.organisationId', '=', organisationId)
    .where('e.toldDay', 'is not', null)
    .where('e.withdrawnAt', state === 'withdrawn' ? 'is not' : 'is', null)
    .where(isSeen)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
};
