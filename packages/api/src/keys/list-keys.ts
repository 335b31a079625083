import { sql } from 'kysely';
import { overseers } from '../access/permission.ts';
import { scopes } from '../access/scope.contract.ts';
import { query } from '../operations/query.ts';
import { personNames } from '../record/person-names.ts';
import { KeyList, KeysParams } from './contract.ts';

export const listKeys = query({
  operationId: 'listKeys',
  summary: 'List the keys of programs: what each opens, until when, and when it was used last',
  permission: overseers,
  access: 'people-only',
  url: '/keys',
  list: 'keys',
  params: KeysParams,
  answer: KeyList,
  read: async ({ tx, organisationId }) => {
    const keys = await tx
      .selectFrom('read.key')
      .selectAll()
      .select(versionOf)
      .where('organisationId', '=', organisationId)
      .orderBy('createdAt', 'desc')
      .orderBy('keyId')
      .execute();
    const secrets = await tx
      .selectFrom('read.keySecret as secret')
      .leftJoin('auth.apiKey as made', 'made.id', 'secret.secretId')
      .select(['secret.keyId', 'secret.secretId', 'secret.expiresAt'])
      .select(['made.start', 'made.lastRequest'])
      .where('secret.organisationId', '=', organisationId)
      .orderBy('secret.expiresAt', 'desc')
      .orderBy('secret.secretId')
      .execute();
    const by = keys.flatMap(({ createdBy }) => createdBy ?? []);
    const names = await personNames(tx, organisationId, [...new Set(by)]);
    return {
      scopes: [...scopes],
      keys: keys.map(({ organisationId: _, createdBy, createdAt, revokedAt, ...key }) => ({
        ...key,
        createdAt: createdAt.toISOString(),
        createdBy:
          createdBy === null ? null : { personId: createdBy, name: names.get(createdBy) ?? null },
        revokedAt: revokedAt?.toISOString() ?? null,
        secrets: secrets
          .filter(({ keyId }) => keyId === key.keyId)
          .map(({ secretId, start, expiresAt, lastRequest }) => ({
            ...{ secretId, begins: start ?? '' },
            expiresAt: expiresAt.toISOString(),
            lastUsedAt: lastRequest?.toISOString() ?? null,
          })),
      })),
    };
  },
});

/** How many events a key has. */
const versionOf = sql<number>`(select max(version) from log.event
  where organisation_id = read.key.organisation_id and stream_kind = 'key' and stream_id = read.key.key_id)`.as(
  'version',
);
