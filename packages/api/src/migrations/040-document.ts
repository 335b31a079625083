import { type Kysely, sql } from 'kysely';
import { protectByOrganisation } from './row-level-security.ts';

/** The exact bytes that were sent to be signed, under the hash that the log holds. Like the log, they are only ever added. */
export const up = async (db: Kysely<never>) => {
  await sql`
    create table log.document (
      organisation_id uuid not null,
      hash            bytea not null check (octet_length(hash) = 32),
      media_type      text not null,
      bytes           bytea not null check (sha256(bytes) = hash),
      primary key (organisation_id, hash)
    )`.execute(db);
  await sql`create trigger no_change before update or delete on log.document
    for each row execute function log.forbid()`.execute(db);
  await sql`create trigger no_truncate before truncate on log.document
    for each statement execute function log.forbid()`.execute(db);
  await protectByOrganisation(db, 'log.document');
};
