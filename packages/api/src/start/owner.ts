import { createHmac } from 'node:crypto';
import pg from 'pg';

/**
 * Gives the address of `database` for the role `name` that owns it; both are made where they are missing.
 * It may create roles and databases but is no superuser, because row-level security does not bind superusers.
 */
export const createOwner = async (
  client: pg.Client,
  superuserUrl: string,
  name: string,
  database: string,
) => {
  const url = new URL(superuserUrl);
  const secret = decodeURIComponent(url.password) || 'no password';
  const password = createHmac('sha256', secret).update(`role ${name}`).digest('base64url');
  const role = pg.escapeIdentifier(name);
  const login = `login createrole createdb password ${pg.escapeLiteral(password)}`;
  await ignoring(alreadyThere, client.query(`create role ${role} ${login}`));
  // Creating a database for another role takes its membership, which a mere CREATEROLE user lacks at first.
  await client.query(`grant ${role} to current_user`);
  const createDatabase = `create database ${pg.escapeIdentifier(database)} owner ${role}`;
  await ignoring(alreadyThere, client.query(createDatabase));
  url.username = name;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
};

// duplicate_object, unique_violation, tuple concurrently updated, duplicate_database: another start was faster.
const alreadyThere = ['42710', '23505', 'XX000', '42P04'];

const ignoring = async (codes: readonly string[], work: Promise<unknown>) => {
  await work.catch((error: unknown) => {
    if (!(error instanceof pg.DatabaseError && codes.includes(error.code ?? ''))) throw error;
  });
};
