import type { FastifySchema } from 'fastify';
import { sql } from 'kysely';
import type { z } from 'zod';
import { findSignedIn } from '../access/session.ts';
import { organisations } from '../aggregates.ts';
import type { Deps } from '../deps.ts';
import type { Operation } from '../http/instance.ts';
import { problems } from '../http/problem.contract.ts';
import { readState } from '../store/read.ts';
import { Session } from './contract.ts';

/** Who is signed in, and where they belong; nobody is an answer too, for a page that is opened before signing in. */
export const getSession: Operation = (app, deps) => {
  app.route({
    method: 'GET',
    url: '/api/session',
    schema: {
      operationId: 'getSession',
      summary: 'Who is signed in, and in which associations with which roles',
      tags: ['session'],
      response: { 200: Session, ...problems },
    } as FastifySchema,
    handler: async (request, reply): Promise<z.output<typeof Session>> => {
      const found = await findSignedIn(request, reply, deps);
      if (found === 'nobody') return nobody;
      const { userId } = found;
      const user = await deps.db
        .selectFrom('auth.user')
        .select(['id as userId', 'name', 'email'])
        .where('id', '=', userId)
        .executeTakeFirst();
      if (!user) return nobody;
      const own = await organisationsOf(userId, deps);
      return { user, organisations: own, language: own[0]?.language ?? 'sv' };
    },
  });
};

const nobody: z.output<typeof Session> = { user: null, organisations: [], language: 'sv' };

const organisationsOf = async (userId: string, { db, store }: Deps) => {
  const rows = await db.transaction().execute(async (tx) => {
    // Lets a user see where they are: the rows of other users and organisations stay hidden.
    await sql`select set_config('app.user', ${userId}, true)`.execute(tx);
    return tx
      .selectFrom('read.access')
      .select(['organisationId', 'personId', 'roles'])
      .where('userId', '=', userId)
      .execute();
  });
  const own = rows.map(async (row) => {
    const { state } = await readState(store, row.organisationId, organisations, row.organisationId);
    const { name = '', language = 'sv', example = false } = state.association ?? {};
    return { ...row, name, language, example };
  });
  return (await Promise.all(own)).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
};
