import { type CongressEvent, congresses } from '@klubba/domain/congress';
import type { MotionEvent } from '@klubba/domain/motion';
import { destroySealed } from '../store/destroy-sealed.ts';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.congress': {
      organisationId: string;
      congressId: string;
      name: string;
      startsOn: string | null;
      endsOn: string | null;
      place: string;
    };
    'read.motionMeeting': { organisationId: string; motionId: string; meetingId: string };
  }
}

/** Which congresses there are. What is in each is read from its record. */
export const congressProjection: Projection<CongressEvent> = {
  name: 'congress',
  version: 1,
  kind: 'congress',
  tables: ['read.congress'],
  project: (db, { organisationId, id: congressId, event }) => {
    const stream = { organisationId, kind: congresses.kind, id: congressId };
    switch (event.type) {
      case 'CongressArranged':
      case 'CongressDetailsChanged': {
        const { name, startsOn, endsOn, place } = event;
        const now = { name, startsOn, endsOn, place };
        return db
          .insertInto('read.congress')
          .values({ organisationId, congressId, ...now })
          .onConflict((known) => known.columns(['organisationId', 'congressId']).doUpdateSet(now));
      }
      // In the transaction that says so: nobody finds out again who it was.
      case 'NominationTakenBack':
        return destroySealed({ ...stream, subject: event.nominationId });
      case 'CongressTaskDropped':
        return destroySealed({ ...stream, subject: event.taskId });
      default:
        return;
    }
  },
};

/** At which meetings each motion stands or has stood. */
export const motionMeetingProjection: Projection<MotionEvent> = {
  name: 'motion-meeting',
  version: 1,
  kind: 'motion',
  tables: ['read.motionMeeting'],
  project: (db, { organisationId, id: motionId, event }) =>
    event.type === 'MotionPlaced'
      ? db
          .insertInto('read.motionMeeting')
          .values({ organisationId, motionId, meetingId: event.meetingId })
          .onConflict((known) =>
            known.columns(['organisationId', 'motionId', 'meetingId']).doNothing(),
          )
      : undefined,
};
