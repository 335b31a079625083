import type { NumberedTextEvent, TextKind } from '@klubba/domain';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.numberedText': {
      organisationId: string;
      textId: string;
      title: string;
      kind: TextKind;
      versions: number;
    };
  }
}

/** The texts there are, and how many versions have been written of each. */
export const textProjection: Projection<NumberedTextEvent> = {
  name: 'numberedText',
  version: 1,
  kind: 'numberedText',
  tables: ['read.numberedText'],
  project: (db, { organisationId, id: textId, event }) => {
    const change = (set: { title?: string; kind?: TextKind; versions?: number }) =>
      db
        .updateTable('read.numberedText')
        .set(set)
        .where('organisationId', '=', organisationId)
        .where('textId', '=', textId);
    switch (event.type) {
      case 'TextBegun': {
        const { title, kind } = event;
        return db
          .insertInto('read.numberedText')
          .values({ organisationId, textId, title, kind, versions: 0 });
      }
      case 'TextVersionWritten':
        return change({ versions: event.number });
      case 'TextRenamed': {
        const { title, kind } = event;
        return change({ title, kind });
      }
    }
  },
};
