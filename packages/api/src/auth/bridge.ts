import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { codeOf } from '../store/errors.ts';
import { addressHeader } from './auth.ts';
import { authOf } from './auth-of.ts';
import { openPaths } from './open-paths.ts';

/** Hands every request beneath /api/auth to better-auth, in the shapes of the web. */
export const authRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    bodyLimit: 64 * 1024,
    schema: { operationId: 'auth', hide: true },
    handler: async (request, reply) => {
      const path = `/${(request.params as { '*': string })['*']}`;
      if (!openPaths.has(path)) throw new Denied(404, 'not-found');
      const { search } = new URL(request.url, deps.origin());
      const response = await authOf(deps)
        .handler(
          new Request(`${deps.origin()}/api/auth${path}${search}`, {
            method: request.method,
            headers: webHeaders(request),
            ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
          }),
        )
        .catch(refuseUnfit);
      reply.code(response.status);
      copyHeaders(response.headers, reply);
      return reply.send(Buffer.from(await response.arrayBuffer()));
    },
  });
};

/** What PostgreSQL cannot read as a value of its kind, such as an id that is none, was sent so. */
const refuseUnfit = (error: unknown): never => {
  if (codeOf(error).startsWith('22')) throw new Denied(400, 'malformed');
  throw error;
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
