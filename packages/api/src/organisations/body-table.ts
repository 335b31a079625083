import type { BodyKind, OrganisationEvent } from '@klubba/domain';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.body': {
      organisationId: string;
      bodyId: string;
      kind: BodyKind;
      name: string;
      mandate: string;
      targetSize: number | null;
      decisionId: string | null;
      dissolvedOn: string | null;
    };
  }
}

/** The bodies there are and have been, with their mandates. */
export const bodyProjection: Projection<OrganisationEvent> = {
  name: 'body',
  version: 1,
  kind: 'organisation',
  tables: ['read.body'],
  project: (db, { organisationId, event }) => {
    switch (event.type) {
      case 'BodyEstablished': {
        const { type: _, v: __, ...body } = event;
        return db.insertInto('read.body').values({ organisationId, ...body, dissolvedOn: null });
      }
      case 'BodyMandateChanged': {
        const { type: _, v: __, bodyId, ...mandate } = event;
        return db
          .updateTable('read.body')
          .set(mandate)
          .where('organisationId', '=', organisationId)
          .where('bodyId', '=', bodyId);
      }
      case 'BodyDissolved':
        return db
          .updateTable('read.body')
          .set({ dissolvedOn: event.on })
          .where('organisationId', '=', organisationId)
          .where('bodyId', '=', event.bodyId);
      case 'GroupFounded': {
        const { bodyId, name, mandate, most: targetSize, decisionId } = event;
        return db.insertInto('read.body').values({
          ...{ organisationId, bodyId, kind: 'workingGroup', name, mandate, targetSize },
          ...{ decisionId, dissolvedOn: null },
        });
      }
      case 'GroupUndone':
        if (!event.founded) return;
        return db
          .deleteFrom('read.body')
          .where('organisationId', '=', organisationId)
          .where('bodyId', '=', event.bodyId);
      // How many a group is to be is read where it is shown.
      case 'GroupEnlarged':
      case 'AssociationRegistered':
      case 'AssociationDetailsChanged':
      case 'OfficeGiven':
      case 'OfficeUndone':
      case 'OfficeEndUndone':
      case 'OfficeEnded':
      case 'RuleSetAdopted':
      case 'RuleConfirmed':
      case 'StandardAgendaKept':
      case 'DataOpened':
        return;
    }
  },
};
