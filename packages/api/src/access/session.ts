import type { Role } from '@klubba/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CompiledQuery } from 'kysely';
import { copyHeaders, webHeaders } from '../auth/web.ts';
import type { Deps } from '../deps.ts';
import type { Actor, SignedIn } from './actor.ts';
import { sessionToken } from './cookie.ts';
import { findService, isStillService, secretShown } from './key.ts';

type Found = {
  sessionId: string;
  userId: string;
  /** The session has been used for a while since it was last prolonged. */
  renew: boolean;
  personId: string | null;
  roles: Role[] | null;
};

/** Whose session or key a request shows, and who that is in the organisation: `stranger` when nobody there. */
export const findActor = async (
  request: FastifyRequest,
  reply: FastifyReply,
  organisationId: string,
  deps: Deps,
): Promise<Actor | 'nobody' | 'stranger'> => {
  const there = uuid.test(organisationId) ? organisationId : nowhere;
  const secret = secretShown(request);
  if (secret) return findService(secret, reply, there, deps);
  const found = await find(request, reply, there, deps);
  if (!found) return 'nobody';
  const { userId, sessionId, personId, roles } = found;
  if (!personId) return 'stranger';
  const by = { kind: 'session', userId, sessionId } as const;
  return { organisationId, personId, roles: roles ?? [], by };
};

export const findSignedIn = async (
  request: FastifyRequest,
  reply: FastifyReply,
  deps: Deps,
): Promise<SignedIn | 'nobody'> => {
  const found = await find(request, reply, nowhere, deps);
  return found ? { userId: found.userId, sessionId: found.sessionId } : 'nobody';
};

/** better-auth's own session row and cookie, read in one query; a test holds the two together. */
const find = async (
  request: FastifyRequest,
  reply: FastifyReply,
  organisationId: string,
  deps: Deps,
) => {
  const token = sessionToken(request.headers.cookie, deps.secret);
  if (!token) return;
  const found = await ask(deps, token, organisationId);
  if (found?.renew) await renew(request, reply, deps);
  return found;
};

/** Asked with every request, so requests of the same moment ask together. */
const ask = async ({ ask }: Deps, token: string, organisationId: string) => {
  const [rows] = await ask([CompiledQuery.raw(actorText, [token, organisationId])]);
  const json = rows?.[0]?.[0];
  return typeof json === 'string' ? (JSON.parse(json) as Found) : undefined;
};

const actorText = `
select json_build_object('sessionId', session_id, 'userId', user_id, 'renew', renew, 'personId', person_id, 'roles', roles)
from auth.find_actor($1, $2)`;

/** A session in use goes on: every ten minutes better-auth is asked, and prolongs it and its cookie. */
const renew = async (request: FastifyRequest, reply: FastifyReply, deps: Deps) => {
  const headers = webHeaders(request);
  const found = await deps.signIn.auth().api.getSession({ headers, returnHeaders: true });
  copyHeaders(found.headers, reply);
};

/** Whether whoever was let in is still signed in, with the same roles, or their key still good. A look prolongs nothing. */
export const isStillActing = async (
  { headers, actor }: Pick<FastifyRequest, 'headers' | 'actor'>,
  deps: Deps,
) => {
  if (actor.by.kind === 'key') return isStillService(actor.by.secretId, actor.organisationId, deps);
  const token = sessionToken(headers.cookie, deps.secret);
  const found = token && (await ask(deps, token, actor.organisationId));
  return (
    !!found &&
    found.personId === actor.personId &&
    String([...(found.roles ?? [])].sort()) === String([...actor.roles].sort())
  );
};

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const nowhere = '00000000-0000-0000-0000-000000000000';
