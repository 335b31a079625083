import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { addressHeader } from './auth.ts';
import { authOf } from './auth-of.ts';

/** Hands every request beneath /api/auth to better-auth, in the shapes of the web. */
export const authRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  // Only here: better-auth reads bodies itself.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'buffer', bodyLimit: 64 * 1024 },
    (_request, body, done) => done(null, body),
  );
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { operationId: 'auth', hide: true },
    handler: async (request, reply) => {
      const body = Buffer.isBuffer(request.body) && request.body.length > 0 && request.body;
      const response = await authOf(deps).handler(
        new Request(new URL(request.url, deps.origin()), {
          method: request.method,
          headers: webHeaders(request),
          ...(body && { body: new Uint8Array(body) }),
        }),
      );
      reply.code(response.status);
      copyHeaders(response.headers, reply);
      return reply.send(Buffer.from(await response.arrayBuffer()));
    },
  });
};

/** Headers of an answer, among them each cookie by itself. */
export const copyHeaders = (headers: Headers, reply: FastifyReply) => {
  for (const [name, value] of headers)
    if (name !== 'set-cookie' && !hopByHop.has(name)) reply.header(name, value);
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
};

/** A request's headers without what only a proxy may say; the address is the one that Fastify trusts. */
export const webHeaders = ({ headers, ip }: FastifyRequest) => {
  const web = new Headers();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !hopByHop.has(name) && !isForwarding(name))
      for (const one of [value].flat()) web.append(name, one);
  web.set(addressHeader, ip);
  return web;
};

const hopByHop = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'content-length', 'host', 'expect'],
]);

const isForwarding = (name: string) =>
  name === 'forwarded' ||
  name === 'x-real-ip' ||
  name === addressHeader ||
  name.startsWith('x-forwarded-');
