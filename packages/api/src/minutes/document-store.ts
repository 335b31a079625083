import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

declare module '../database/database.ts' {
  interface Tables {
    'log.document': { organisationId: string; hash: Buffer; mediaType: string; bytes: Buffer };
  }
}

type Key = { readonly organisationId: string; readonly hash: string };

/** Keeps a document under its SHA-256 (hex). The same bytes are kept once. */
export const keepDocument = (
  tx: Tx,
  { organisationId, hash }: Key,
  mediaType: string,
  bytes: Buffer,
) =>
  tx
    .insertInto('log.document')
    .values({ organisationId, hash: Buffer.from(hash, 'hex'), mediaType, bytes })
    .onConflict((same) => same.doNothing())
    .execute();

/** What is kept under a hash, without its bytes; or nothing. */
export const describeDocument = async (tx: Tx, { organisationId, hash }: Key) =>
  tx
    .selectFrom('log.document')
    .select(['mediaType', sql<number>`octet_length(bytes)`.as('size')])
    .where('organisationId', '=', organisationId)
    .where('hash', '=', Buffer.from(hash, 'hex'))
    .executeTakeFirst();

/** The exact bytes that a hash stands for, or nothing. */
export const readDocument = async (tx: Tx, { organisationId, hash }: Key) =>
  (
    await tx
      .selectFrom('log.document')
      .select('bytes')
      .where('organisationId', '=', organisationId)
      .where('hash', '=', Buffer.from(hash, 'hex'))
      .executeTakeFirst()
  )?.bytes;
