import rateLimit from '@fastify/rate-limit';
import { Denied } from '../http/denied.ts';
import type { App } from '../http/instance.ts';
import { secretShown } from './key.ts';

/** Requests that a secret may make in a minute. */
export const requestsInAMinute = 600;

/** Counts the requests of each secret, right or wrong, and tells what is left (draft-ietf-httpapi-ratelimit-headers-10). Register before the guard. */
export const limitKeys = async (app: App, max = requestsInAMinute) => {
  // Of those that count by themselves as well: its own headers are older than the draft.
  await app.register(rateLimit, { global: false, addHeaders: none, addHeadersOnExceeding: none });
  const count = app.createRateLimit({
    max,
    timeWindow: '1 minute',
    keyGenerator: (request) => secretShown(request)!,
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!secretShown(request)) return;
    const counted = await count(request);
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    reply.header('ratelimit-policy', `"key";q=${max};w=60`);
    reply.header('ratelimit', `"key";r=${remaining};t=${ttlInSeconds}`);
    if (!isExceeded) return;
    reply.header('retry-after', String(Math.max(1, ttlInSeconds)));
    throw new Denied(429, 'rate-limited');
  });
};

const none = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
};
