import { type ElectionEvent, type ElectionSubject, elections } from '@klubba/domain/election';
import { sql, type UpdateObject } from 'kysely';
import type { Db, Tables } from '../database/database.ts';
import type { Projection } from '../store/store.ts';
import type { ElectionPhase } from './contract.ts';
import { destroySealed } from './destroy-sealed.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.election': {
      organisationId: string;
      electionId: string;
      title: string;
      phase: ElectionPhase;
      subject: ElectionSubject;
      seats: number;
      substitutes: number;
      meetingId: string | null;
      calledAt: Date;
      declaredAt: Date | null;
    };
    'read.electionCandidate': {
      organisationId: string;
      candidateId: string;
      electionId: string;
      personId: string | null;
      /** Of whoever the association does not know; null once erased. */
      name: string | null;
    };
  }
}

type Key = { readonly organisationId: string; readonly electionId: string };

/** The elections of an association, and who stands in them. */
export const electionProjection: Projection<ElectionEvent> = {
  name: 'election',
  version: 1,
  kind: 'election',
  tables: ['read.election', 'read.electionCandidate'],
  project: (db, { organisationId, id: electionId, event }) => {
    const key = { organisationId, electionId };
    switch (event.type) {
      case 'ElectionCalled': {
        const { title, seats, substitutes, meetingId, at, subject } = event;
        return db.insertInto('read.election').values({
          ...{ ...key, title, seats, substitutes, meetingId },
          ...{ phase: 'called', calledAt: new Date(at), declaredAt: null },
          subject: sql<never>`${JSON.stringify(subject)}::jsonb`,
        });
      }
      case 'ElectionChanged': {
        const { title, seats, substitutes, meetingId, subject } = event;
        return change(db, key, {
          ...{ title, seats, substitutes, meetingId },
          subject: sql<never>`${JSON.stringify(subject)}::jsonb`,
        });
      }
      // The places fixed for it go with it.
      case 'AssociationReleased': {
        const { seats = 0, substitutes = 0 } = event;
        if (seats + substitutes === 0) return;
        return change(db, key, {
          seats: sql<number>`seats - ${seats}`,
          substitutes: sql<number>`substitutes - ${substitutes}`,
        });
      }
      case 'CandidateListed': {
        const { candidateId, personId, name } = event;
        const candidate = { candidateId, personId, name };
        return db
          .insertInto('read.electionCandidate')
          .values({ ...key, ...candidate })
          .onConflict((known) =>
            known.columns(['organisationId', 'candidateId']).doUpdateSet(candidate),
          );
      }
      case 'NominationsClosed':
        return change(db, key, { phase: 'closed' });
      case 'NominationsReopened':
        return [
          change(db, key, { phase: 'called' }),
          db
            .deleteFrom('read.electionCandidate')
            .where('organisationId', '=', organisationId)
            .where('electionId', '=', electionId),
        ];
      case 'RoundOpened':
      case 'ElectedByAcclamation':
        return change(db, key, { phase: 'voting' });
      case 'ResultDeclared':
        return change(db, key, { phase: 'declared', declaredAt: new Date(event.at) });
      case 'ElectionCalledOff':
        return change(db, key, { phase: 'calledOff' });
      case 'ComplaintSettled':
        return event.outcome === 'upheld' ? change(db, key, { phase: 'annulled' }) : undefined;
      // In the transaction that says so: without their keys nobody reads them again.
      case 'PapersDestroyed':
        return destroySealed({ organisationId, kind: elections.kind, id: electionId }, event.keys);
      default:
        return;
    }
  },
};

const change = (
  db: Db,
  { organisationId, electionId }: Key,
  changed: UpdateObject<Tables, 'read.election', 'read.election'>,
) =>
  db
    .updateTable('read.election')
    .set(changed)
    .where('organisationId', '=', organisationId)
    .where('electionId', '=', electionId);
