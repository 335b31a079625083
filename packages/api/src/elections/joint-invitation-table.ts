import type { ElectionEvent } from '@klubba/domain/election';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    /** Seen by the host, and each row by the association that it asks. */
    'read.jointInvitation': {
      organisationId: string;
      associationId: string;
      electionId: string;
      invitedId: string;
    };
  }
}

/** Which associations of this installation are asked to take part in an election. */
export const jointInvitationProjection: Projection<ElectionEvent> = {
  name: 'joint-invitation',
  version: 1,
  kind: 'election',
  tables: ['read.jointInvitation'],
  project: (db, { organisationId, id: electionId, event }) => {
    if (event.type === 'AssociationAdmitted' && event.organisationId) {
      const { associationId, organisationId: invitedId } = event;
      return db
        .insertInto('read.jointInvitation')
        .values({ organisationId, associationId, electionId, invitedId })
        .onConflict((known) =>
          known.columns(['organisationId', 'associationId']).doUpdateSet({ electionId, invitedId }),
        );
    }
    if (event.type !== 'AssociationReleased') return;
    return db
      .deleteFrom('read.jointInvitation')
      .where('organisationId', '=', organisationId)
      .where('associationId', '=', event.associationId);
  },
};
