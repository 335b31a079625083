import type { z } from 'zod';
import { findSignedIn } from '../access/session.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { ownAssociations } from '../users/own-associations.ts';
import { Session } from './contract.ts';

/** Who is signed in, and where they belong; nobody is an answer too, for a page that is opened before signing in. */
export const getSession = operation({
  operationId: 'getSession',
  permission: { public: 'Whether anybody is signed in is what it answers' },
  method: 'GET',
  url: '/api/session',
  schema: {
    summary:
      'Who is signed in, and in which associations with which roles, and what these let them ask',
    response: { 200: Session, ...problems },
  },
  handler: async (request, reply, deps): Promise<z.output<typeof Session>> => {
    const signedIn = await findSignedIn(request, reply, deps);
    if (signedIn === 'nobody') return nobody;
    const { userId } = signedIn;
    const user = await deps.db
      .selectFrom('auth.user')
      .select(['id as userId', 'name', 'email'])
      .where('id', '=', userId)
      .executeTakeFirst();
    if (!user) return nobody;
    const found = await ownAssociations(userId, deps);
    const own = found.map((one) => ({
      ...one,
      operations: request.server.operationsFor(one.roles),
    }));
    return { user, organisations: own, language: own[0]?.language ?? 'sv' };
  },
});

const nobody: z.output<typeof Session> = { user: null, organisations: [], language: 'sv' };
