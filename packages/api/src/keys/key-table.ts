import type { KeyEvent, Role } from '@klubba/domain';
import type { Scope } from '../access/scope.contract.ts';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.key': {
      organisationId: string;
      keyId: string;
      name: string;
      roles: Role[];
      scopes: Scope[];
      createdBy: string | null;
      createdAt: Date;
      revokedAt: Date | null;
    };
    'read.keySecret': {
      organisationId: string;
      secretId: string;
      keyId: string;
      expiresAt: Date;
    };
    'auth.apiKey': {
      id: string;
      start: string | null;
      lastRequest: Date | null;
    };
  }
}

/** What each key opens, and until when each of its secrets does: asked with every request that shows one. */
export const keyProjection: Projection<KeyEvent> = {
  name: 'key',
  version: 1,
  kind: 'key',
  tables: ['read.key', 'read.keySecret'],
  project: (db, { organisationId, id: keyId, event, by, recordedAt }) => {
    const secret = (secretId: string, expiresAt: string) =>
      db
        .insertInto('read.keySecret')
        .values({ organisationId, keyId, secretId, expiresAt: new Date(expiresAt) });
    switch (event.type) {
      case 'KeyCreated': {
        const { name, roles, scopes, secretId, expiresAt } = event;
        const createdAt = new Date(recordedAt);
        return [
          db.insertInto('read.key').values({
            ...{ organisationId, keyId, name, createdBy: by, createdAt, revokedAt: null },
            roles: [...roles],
            scopes: scopes as Scope[],
          }),
          secret(secretId, expiresAt),
        ];
      }
      case 'KeyRotated': {
        const { secretId, expiresAt, overlapUntil } = event;
        return [
          db
            .updateTable('read.keySecret')
            .set(({ fn, val, ref, cast }) => ({
              expiresAt: fn<Date>('least', [
                ref('expiresAt'),
                cast(val(overlapUntil), 'timestamptz'),
              ]),
            }))
            .where('organisationId', '=', organisationId)
            .where('keyId', '=', keyId),
          secret(secretId, expiresAt),
        ];
      }
      case 'KeyRevoked':
        return db
          .updateTable('read.key')
          .set({ revokedAt: new Date(recordedAt) })
          .where('organisationId', '=', organisationId)
          .where('keyId', '=', keyId);
    }
  },
};
