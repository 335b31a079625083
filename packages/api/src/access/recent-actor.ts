import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Db } from '../database/database.ts';
import type { Deps } from '../deps.ts';
import type { Proviso } from '../store/execute.ts';
import type { Actor } from './actor.ts';

type Remembered = Omit<Actor, 'seen'>;

/** Keeps whom a request's cookies showed, for the commands that follow. */
export const rememberActor = (request: FastifyRequest, actor: Remembered, { db }: Deps) => {
  const { cookie } = request.headers;
  if (cookie) recentIn(db).set(keyOf(cookie, actor.organisationId), { ...actor, seen: 'recently' });
};

/**
 * Whom these cookies showed within the last minute. Good for a command that `stillActing` goes with, and for nothing else:
 * since then the session may have ended, or a role been revoked.
 */
export const recentActor = ({ headers }: FastifyRequest, organisationId: string, { db }: Deps) =>
  headers.cookie ? recentIn(db).get(keyOf(headers.cookie, organisationId)) : undefined;

/** What stops a transaction (KL401) whose actor is not signed in any more, or holds other roles than were remembered. */
export const stillActing = ({ sessionId, organisationId, personId, roles }: Actor): Proviso => ({
  call: 'auth.still_acting',
  values: [sessionId, organisationId, personId, roles],
});

const recentIn = (db: Db) => {
  const recent =
    actors.get(db) ??
    new LRUCache<string, Actor>({ max: 1_000, ttl: 60_000, ttlResolution: 1_000 });
  actors.set(db, recent);
  return recent;
};

const actors = new WeakMap<Db, LRUCache<string, Actor>>();

// With their signature, so what was shown once needs no proof again.
const keyOf = (cookies: string, organisationId: string) => `${organisationId} ${cookies}`;
