import type { MeetingEvent } from '@klubba/domain';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.outsider': {
      organisationId: string;
      outsiderId: string;
      meetingId: string;
      /** Null once erased. */
      name: string | null;
      association: string;
    };
  }
}

/** Officers of meetings who are none of the association's people, so that they have a name wherever their id stands. */
export const outsiderProjection: Projection<MeetingEvent> = {
  name: 'outsider',
  version: 1,
  kind: 'meeting',
  tables: ['read.outsider'],
  project: (db, { organisationId, id: meetingId, event }) => {
    if (event.type !== 'OutsiderNamed') return;
    const { outsiderId, name, association } = event;
    return db
      .insertInto('read.outsider')
      .values({ organisationId, outsiderId, meetingId, name, association });
  },
};
