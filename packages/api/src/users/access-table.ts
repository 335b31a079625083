import type { AccessEvent } from '@klubba/domain';
import type { Projection } from '../store/store.ts';
import '../access/tables.ts';

/** Who a user is in an organisation, and what that person may do: asked with every request. */
export const accessProjection: Projection<AccessEvent> = {
  name: 'access',
  version: 1,
  kind: 'access',
  tables: ['read.access'],
  project: (db, { organisationId, event }) => {
    const { personId } = event;
    const upsert = (fresh: { userId?: string; roles?: never[] }) =>
      db
        .insertInto('read.access')
        .values({ organisationId, personId, userId: null, roles: [], ...fresh });
    const row = db
      .updateTable('read.access')
      .where('organisationId', '=', organisationId)
      .where('personId', '=', personId);
    switch (event.type) {
      case 'UserAdmitted':
        return upsert({ userId: event.userId }).onConflict((taken) =>
          taken.columns(['organisationId', 'personId']).doUpdateSet({ userId: event.userId }),
        );
      case 'RoleGranted':
        return [
          upsert({}).onConflict((taken) =>
            taken.columns(['organisationId', 'personId']).doNothing(),
          ),
          row.set(({ fn, val, cast }) => ({
            roles: fn('array_append', ['roles', cast(val(event.role), 'text')]),
          })),
        ];
      case 'RoleRevoked':
        return row.set(({ fn, val, cast }) => ({
          roles: fn('array_remove', ['roles', cast(val(event.role), 'text')]),
        }));
      case 'PersonInvited':
      case 'InvitationWithdrawn':
      case 'SessionsEnded':
      case 'CredentialChanged':
        return;
    }
  },
};
