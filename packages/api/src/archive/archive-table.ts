import {
  type ArchiveAudience,
  type ArchiveEntryEvent,
  type ArchiveKind,
  firstDayOf,
  lastDayOf,
  ToldDay,
} from '@klubba/domain';
import type { UpdateObject } from 'kysely';
import type { Db, Tables } from '../database/database.ts';
import { paperToRead } from '../minutes/paper-table.ts';
import { searchedIn, searchedOf } from '../search/searched.ts';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.archiveEntry': ArchiveEntryTable;
  }
}

type ArchiveEntryTable = {
  organisationId: string;
  entryId: string;
  kind: ArchiveKind;
  bodyId: string | null;
  bodyName: string | null;
  toldDay: string | null;
  /** The first day that it can be. */
  sortsOn: string;
  lastOn: string | null;
  number: string | null;
  ordinal: number;
  title: string | null;
  text: string | null;
  source: string | null;
  voucherId: string | null;
  audience: ArchiveAudience;
  hash: Buffer | null;
  fileName: string | null;
  recordedBy: string | null;
  recordedAt: Date;
  corrected: boolean;
  withdrawnAt: Date | null;
  searched: string;
};

/** Before every day that can be told. */
export const unknownDay = '0001-01-01';

type Told = Extract<ArchiveEntryEvent, { readonly fileHash: string | null }>;

/** What of an entry its lists show and search. */
const told = ({ type: _, v: __, fileHash, ...event }: Told) => {
  const { reason: ___, ...details } = { reason: null, ...event };
  const { number, title, text, source, bodyName, fileName } = details;
  // What is no day of a calendar is none that is known.
  const toldDay = ToldDay.safeParse(details.toldDay).data ?? null;
  const said = [title, text, number, source, bodyName, fileName, toldDay?.slice(0, 4)];
  return {
    ...{ ...details, toldDay },
    ...{ sortsOn: toldDay ? firstDayOf(toldDay) : unknownDay },
    ...{ lastOn: toldDay && lastDayOf(toldDay), ordinal: ordinalOf(number) },
    ...{ hash: fileHash === null ? null : Buffer.from(fileHash, 'hex') },
    searched: searchedOf(searchedIn(said.filter(Boolean).join('\n'))),
  };
};

/** The figures of "§ 12 b", so that what was decided on one day stands in order. */
const ordinalOf = (number: string | null) => Number(/\d{1,9}/.exec(number ?? '')?.[0] ?? 0);

const toBeRead = (db: Db, organisationId: string, { hash }: { readonly hash: Buffer | null }) =>
  hash ? [paperToRead(db, organisationId, hash)] : [];

/** What earlier archives have, as it was last told. */
export const archiveProjection: Projection<ArchiveEntryEvent> = {
  name: 'archiveEntry',
  version: 1,
  kind: 'archiveEntry',
  tables: ['read.archiveEntry'],
  project: (db, { organisationId, id: entryId, event, by, recordedAt }) => {
    const change = (set: UpdateObject<Tables, 'read.archiveEntry', 'read.archiveEntry'>) =>
      db
        .updateTable('read.archiveEntry')
        .set(set)
        .where('organisationId', '=', organisationId)
        .where('entryId', '=', entryId);
    switch (event.type) {
      case 'ArchiveEntryRecorded': {
        const row = told(event);
        const recorded = { recordedBy: by, recordedAt: new Date(recordedAt), corrected: false };
        const entry = { organisationId, entryId, ...row, ...recorded, withdrawnAt: null };
        return [
          db.insertInto('read.archiveEntry').values(entry),
          ...toBeRead(db, organisationId, row),
        ];
      }
      case 'ArchiveEntryCorrected': {
        const row = told(event);
        return [change({ ...row, corrected: true }), ...toBeRead(db, organisationId, row)];
      }
      case 'ArchiveEntryWithdrawn':
        return change({ withdrawnAt: new Date(recordedAt) });
    }
  },
};
