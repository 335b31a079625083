import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { App } from '../http/instance.ts';
import type { Proviso } from '../store/order.ts';
import type { Actor } from './actor.ts';

type Remembered = Omit<Actor, 'seen'>;

/** Keeps whom a request's cookies showed, for the commands that follow. */
export const rememberActor = ({ headers, server }: FastifyRequest, actor: Remembered) => {
  const { cookie } = headers;
  if (cookie)
    server.recentActors.set(keyOf(cookie, actor.organisationId), { ...actor, seen: 'recently' });
};

/**
 * Whom these cookies showed within the last minute. Good for a command that `stillActing` goes with, and for nothing else:
 * since then the session may have ended, or a role been revoked.
 */
export const recentActor = ({ headers, server }: FastifyRequest, organisationId: string) =>
  headers.cookie ? server.recentActors.get(keyOf(headers.cookie, organisationId)) : undefined;

/** What stops a transaction (KL401) whose actor is not signed in any more, or holds other roles than were remembered. */
export const stillActing = ({ sessionId, organisationId, personId, roles }: Actor): Proviso => ({
  call: 'auth.still_acting',
  values: [sessionId, organisationId, personId, roles],
});

declare module 'fastify' {
  interface FastifyInstance {
    recentActors: LRUCache<string, Actor>;
  }
}

export const keepRecentActors = (app: App) =>
  app.decorate(
    'recentActors',
    new LRUCache<string, Actor>({ max: 1_000, ttl: 60_000, ttlResolution: 1_000 }),
  );

// With their signature, so what was shown once needs no proof again.
const keyOf = (cookies: string, organisationId: string) => `${organisationId} ${cookies}`;
