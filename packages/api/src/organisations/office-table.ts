import type { OfficeRole, OrganisationEvent } from '@klubba/domain';
import { sql } from 'kysely';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.office': {
      organisationId: string;
      officeId: string;
      bodyId: string;
      personId: string;
      role: OfficeRole;
      title: string | null;
      heldFrom: string;
      heldTo: string | null;
      decisionId: string | null;
    };
  }
}

/** Who holds and has held which office, by which decision. */
export const officeProjection: Projection<OrganisationEvent> = {
  name: 'office',
  version: 1,
  kind: 'organisation',
  tables: ['read.office'],
  project: (db, { organisationId, event }) => {
    switch (event.type) {
      case 'OfficeGiven': {
        const { type: _, v: __, employer: ___, from: heldFrom, to: heldTo, ...office } = event;
        return db.insertInto('read.office').values({ organisationId, ...office, heldFrom, heldTo });
      }
      case 'OfficeEnded':
        return db
          .updateTable('read.office')
          .set({ heldTo: event.on })
          .where('organisationId', '=', organisationId)
          .where('officeId', '=', event.officeId);
      case 'OfficeEndUndone':
        return db
          .updateTable('read.office')
          .set({ heldTo: event.to })
          .where('organisationId', '=', organisationId)
          .where('officeId', '=', event.officeId);
      case 'OfficeUndone':
        return db
          .deleteFrom('read.office')
          .where('organisationId', '=', organisationId)
          .where('officeId', '=', event.officeId);
      case 'GroupUndone':
        if (event.officeIds.length === 0) return;
        return db
          .deleteFrom('read.office')
          .where('organisationId', '=', organisationId)
          .where('officeId', '=', sql<string>`any(${event.officeIds})`);
      case 'AssociationRegistered':
      case 'AssociationDetailsChanged':
      case 'BodyEstablished':
      case 'GroupFounded':
      case 'GroupEnlarged':
      case 'BodyMandateChanged':
      case 'BodyDissolved':
      case 'RuleSetAdopted':
      case 'RuleConfirmed':
      case 'StandardAgendaKept':
      case 'DataOpened':
        return;
    }
  },
};
