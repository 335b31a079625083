import type { MeetingEvent } from '@klubba/domain';
import { sql } from 'kysely';
import type { Db } from '../database/database.ts';
import { searchedIn, searchedOf } from '../search/searched.ts';
import type { Decided, Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.paper': {
      organisationId: string;
      fileId: string;
      meetingId: string;
      itemId: string | null;
      title: string;
      fileName: string;
      hash: Buffer;
      searched: string;
    };
    'vault.paperText': {
      organisationId: string;
      hash: Buffer;
      state: 'waiting' | 'read' | 'unreadable';
      text: string;
      searched: string;
    };
  }
}

const project = (db: Db, { organisationId, id: meetingId, event }: Decided<MeetingEvent>) => {
  if (event.type === 'FileAttached' && event.use === 'annex') {
    const { fileId, itemId, title, fileName } = event;
    const hash = Buffer.from(event.hash, 'hex');
    const searched = searchedOf(searchedIn(`${title}\n${fileName}`));
    const paper = { organisationId, fileId, meetingId, itemId, title, fileName, hash, searched };
    return [db.insertInto('read.paper').values(paper), paperToRead(db, organisationId, hash)];
  }
  if (event.type === 'FileReplaced') {
    const { fileId, fileName } = event;
    const hash = Buffer.from(event.hash, 'hex');
    return [
      db
        .updateTable('read.paper')
        .set({ fileName, hash })
        .where('organisationId', '=', organisationId)
        .where('fileId', '=', fileId),
      paperToRead(db, organisationId, hash),
    ];
  }
  if (event.type === 'FileRemoved')
    return db
      .deleteFrom('read.paper')
      .where('organisationId', '=', organisationId)
      .where('fileId', '=', event.fileId);
  return [];
};

/** A kept file whose text is to be found: what it says is read later, by a process of its own. */
export const paperToRead = (db: Db, organisationId: string, hash: Buffer) =>
  db
    .insertInto('vault.paperText')
    .values({ organisationId, hash, state: 'waiting', text: '', searched: sql`''` })
    .onConflict((known) => known.doNothing());

/** The papers of meetings, to be found by what they are called. */
export const paperProjection: Projection<MeetingEvent> = {
  name: 'paper',
  version: 1,
  kind: 'meeting',
  tables: ['read.paper'],
  project,
};
