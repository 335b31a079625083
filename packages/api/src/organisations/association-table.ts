import type { Association, OrganisationEvent } from '@klubba/domain';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.association': { organisationId: string } & {
      -readonly [Key in keyof Association]: Association[Key];
    };
  }
}

/** What the association is called and where it is at home. */
export const associationProjection: Projection<OrganisationEvent> = {
  name: 'association',
  version: 1,
  kind: 'organisation',
  tables: ['read.association'],
  project: (db, { organisationId, event }) => {
    switch (event.type) {
      case 'AssociationRegistered': {
        const { type: _, v: __, ...association } = event;
        return db.insertInto('read.association').values({ organisationId, ...association });
      }
      case 'AssociationDetailsChanged': {
        const { type: _, v: __, ...details } = event;
        return db
          .updateTable('read.association')
          .set(details)
          .where('organisationId', '=', organisationId);
      }
      case 'BodyEstablished':
      case 'GroupFounded':
      case 'GroupEnlarged':
      case 'GroupUndone':
      case 'OfficeUndone':
      case 'OfficeEndUndone':
      case 'BodyMandateChanged':
      case 'BodyDissolved':
      case 'OfficeGiven':
      case 'OfficeEnded':
      case 'RuleSetAdopted':
      case 'RuleConfirmed':
      case 'StandardAgendaKept':
      case 'DataOpened':
        return;
    }
  },
};
