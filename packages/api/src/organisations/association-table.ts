import type { Association, OrganisationEvent } from '@klubba/domain';
import type { Projection } from '../store/store.ts';

declare module '../database.ts' {
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
  project: async (tx, { organisationId, event }) => {
    switch (event.type) {
      case 'AssociationRegistered': {
        const { type: _, v: __, ...association } = event;
        return tx
          .insertInto('read.association')
          .values({ organisationId, ...association })
          .execute();
      }
      case 'AssociationDetailsChanged': {
        const { type: _, v: __, ...details } = event;
        return tx
          .updateTable('read.association')
          .set(details)
          .where('organisationId', '=', organisationId)
          .execute();
      }
      case 'BodyEstablished':
      case 'BodyMandateChanged':
      case 'BodyDissolved':
      case 'OfficeGiven':
      case 'OfficeEnded':
      case 'RuleSetAdopted':
      case 'RuleConfirmed':
        return;
    }
  },
};
