import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import type { Db } from '../database/database.ts';

/** The app's login, derived so that every process that knows the owner's finds the same one. Throws where there is no password to derive its own from. */
export const appUrlFor = (ownerUrl: string) => {
  const url = new URL(ownerUrl);
  const secret = decodeURIComponent(url.password);
  if (!secret) throw new Error(noPassword);
  url.username = `${url.username}_app`;
  url.password = createHmac('sha256', secret).update('app role').digest('base64url');
  return url.href;
};

// What everybody knows would be derived to what everybody knows.
const noPassword =
  'DATABASE_URL holds no password to derive the login of the application from; set APP_DATABASE_URL beside it';

/** Makes the app's login where it is missing, with the password that it is to have, and gives it what it may do. Every migration ends with this. */
export const grantApp = async (owner: Db, appUrl: string) => {
  const url = new URL(appUrl);
  const name = decodeURIComponent(url.username);
  await createRole(owner, name, decodeURIComponent(url.password));
  const app = pg.escapeIdentifier(name);
  await owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('klubba grants'))`.execute(tx);
    await sql.raw(grants(app)).execute(tx);
  });
};

// Facts are never changed, nor what stands behind a signature; what the app may do to a new table of an area follows from its schema.
const grants = (app: string) => `
grant usage on schema log, vault, read, auth to ${app};
revoke insert on log.event, log.command from ${app};
revoke insert, update on log.head from ${app};
grant select on log.event, log.command, log.head to ${app};
grant update (frozen_at) on log.head to ${app};
grant select, insert on log.checkpoint, log.document to ${app};
grant select, insert, update on log.consumer, log.projection to ${app};
grant select, insert, delete on log.delivery to ${app};
grant select, insert, update, delete on all tables in schema vault, read, auth to ${app};
revoke update, delete on auth.evidence, auth.credential_change, vault.look from ${app};
grant update (logged_at) on auth.credential_change to ${app};
grant usage on all sequences in schema vault, read, auth to ${app};
alter default privileges in schema vault, read, auth grant select, insert, update, delete on tables to ${app};
alter default privileges in schema vault, read, auth grant usage on sequences to ${app};
`;

const createRole = async (owner: Db, name: string, password: string) => {
  const role = pg.escapeIdentifier(name);
  const { rows } = await sql`select from pg_roles where rolname = ${name}`.execute(owner);
  const login = `login password ${pg.escapeLiteral(password)}`;
  try {
    if (rows.length > 0) {
      // The owner's password, which its own follows from, may be another one since.
      await sql.raw(`alter role ${role} ${login}`).execute(owner);
      return;
    }
    await sql.raw(`create role ${role} ${login}`).execute(owner);
    // Without it the owner could not end the app's sessions, as `drop database … with (force)` does.
    await sql.raw(`grant ${role} to current_user`).execute(owner);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    // Made by an administrator, who sees to its password as well.
    if (error.code === notAllowed && rows.length > 0) return;
    if (error.code === notAllowed)
      throw new Error(
        `The owner may not create roles. Have an administrator run: create role ${role} login password '…'; grant ${role} to ${pg.escapeIdentifier('owner')};`,
        { cause: error },
      );
    if (!fasterOne.includes(error.code ?? '')) throw error;
  }
};

const notAllowed = '42501';

// duplicate_object, unique_violation, tuple concurrently updated: another start was faster.
const fasterOne = ['42710', '23505', 'XX000'];
