import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { excerptOf } from '../search/excerpt.ts';
import type { Found } from '../search/search-texts.ts';
import type { ArchiveEntrySummary } from './contract.ts';

/** Entries of earlier archives as lists show them, each with what is known of its PDF's text and an excerpt around what is `found`. */
export const selectEntries = (tx: Tx, organisationId: string, found: readonly Found[] = []) =>
  tx
    .selectFrom('read.archiveEntry as e')
    .leftJoin('read.body as b', (join) =>
      join.onRef('b.organisationId', '=', 'e.organisationId').onRef('b.bodyId', '=', 'e.bodyId'),
    )
    .leftJoin('read.person as v', (join) =>
      join
        .onRef('v.organisationId', '=', 'e.organisationId')
        .onRef('v.personId', '=', 'e.voucherId'),
    )
    .leftJoin('vault.paperText as t', (join) =>
      join.onRef('t.organisationId', '=', 'e.organisationId').onRef('t.hash', '=', 'e.hash'),
    )
    .select(['e.entryId', 'e.kind', 'e.bodyId', 'e.toldDay', 'e.number', 'e.title', 'e.text'])
    .select(['e.source', 'e.audience', 'e.voucherId', 'e.recordedBy', 'e.recordedAt'])
    .select(['e.corrected', 'e.withdrawnAt', 'e.hash', 'e.fileName', 'e.ordinal'])
    .select(['v.name as voucherName', 't.state as read'])
    .select(sql<string>`e.sorts_on::text`.as('sortsOn'))
    .select(sql<string | null>`coalesce(b.name, e.body_name)`.as('bodyName'))
    .select(excerptOf(found).as('excerpt'))
    .where('e.organisationId', '=', organisationId);

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

/** An entry as it is told to others; `names` are those of whoever recorded it. */
export const summaryOf = (
  row: Row,
  names: ReadonlyMap<string, string | null>,
): ArchiveEntrySummary => {
  const { voucherId, voucherName, recordedBy, recordedAt, withdrawnAt, ...more } = row;
  const { hash, fileName, read, corrected, ordinal: _, sortsOn: __, ...entry } = more;
  return {
    ...entry,
    ...{ origin: 'earlierArchive', isCorrected: corrected },
    voucher: voucherId ? { personId: voucherId, name: voucherName } : null,
    recordedBy: recordedBy ? { personId: recordedBy, name: names.get(recordedBy) ?? null } : null,
    ...{ recordedAt: recordedAt.toISOString(), withdrawnAt: withdrawnAt?.toISOString() ?? null },
    file: hash ? { fileName, read: read ?? 'waiting' } : null,
  };
};

/** The names of those who recorded entries: people, or keys. */
export const recordersOf = (rows: readonly Row[]) => [
  ...new Set(rows.flatMap(({ recordedBy }) => recordedBy ?? [])),
];
