import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { hashToken, newToken } from '../auth/token.ts';
import type { Deps } from '../deps.ts';
import { inOrganisation } from '../store/in-organisation.ts';

const days = 7;

/**
 * A link that makes the first user of an empty database, and with them the first association; they are its board and its
 * secretary. Nothing where somebody can sign in already. Each call gives a link of its own; only one can be used.
 */
export const firstUserLink = async ({
  db,
  origin,
  now,
}: Pick<Deps, 'db' | 'origin' | 'now'>): Promise<string | undefined> => {
  if (await hasUsers(db)) return;
  const organisationId = randomUUID();
  const token = newToken(organisationId);
  const createdAt = now();
  await inOrganisation(db, organisationId, (tx) =>
    tx
      .insertInto('auth.invitation')
      .values({
        organisationId,
        id: randomUUID(),
        tokenHash: hashToken(token),
        personId: randomUUID(),
        email: null,
        roles: ['board', 'secretary'],
        founding: true,
        invitedBy: null,
        createdAt,
        expiresAt: new Date(createdAt.getTime() + days * 86_400_000),
        acceptedAt: null,
        withdrawnAt: null,
      })
      .execute(),
  );
  return `${origin()}/first-user#token=${token}`;
};

/** Whether anybody can sign in. */
export const hasUsers = async (db: Deps['db']) => {
  const { rows } = await sql`select from auth."user" limit 1`.execute(db);
  return rows.length > 0;
};
