import { z } from 'zod';
import { findSignedIn } from '../access/session.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { cursorFor } from '../operations/cursor.ts';
import { operation } from '../operations/operation.ts';
import { linkToNext, Paged, pageOf } from '../operations/paging.ts';
import { CredentialChanges } from './contract.ts';

const days = 90;

/** What has changed about how one signs in, for whoever it belongs to: what they did not do themselves, somebody else did. */
export const listCredentialChanges = operation({
  operationId: 'listCredentialChanges',
  permission: { public: 'Tells whoever is signed in about their own sign-in' },
  method: 'GET',
  url: '/api/session/credential-changes',
  sends: ['Link'],
  schema: {
    summary: 'What has changed about one’s own password, passkeys and second factor',
    querystring: z.strictObject(Paged),
    response: { 200: CredentialChanges, ...problems },
  },
  handler: async (request, reply, deps) => {
    const found = await findSignedIn(request, reply, deps);
    if (found === 'nobody') throw new Denied(401, 'unauthenticated');
    const changes = await deps.db
      .selectFrom('auth.credentialChange')
      .select(['credential', 'change', 'name', 'at'])
      .where('userId', '=', found.userId)
      .where('at', '>', new Date(deps.now().getTime() - days * 86_400_000))
      .orderBy('at', 'desc')
      .limit(100)
      .execute();
    const cursor = cursorFor(deps.secret, 'listCredentialChanges', found.userId);
    const asks = request.query as { limit?: number; cursor?: string };
    const { answer, next } = pageOf({ changes }, 'changes', asks, cursor);
    linkToNext(request, reply, next);
    return reply.send(answer);
  },
});
