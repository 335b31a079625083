import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import type { App } from '../http/instance.ts';
import { type Permission, permissions } from './permissions.ts';
import { findActor } from './session.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    permission?: Permission;
  }
}

/** Nobody gets to an operation whom the table does not let in; a route and the table may not differ. */
export const guardOperations = (app: App, deps: Deps) => {
  const unused = new Set(Object.keys(permissions));
  app.decorateRequest('actor', null as never);
  app.addHook('onRoute', (route) => {
    if (isPage(route)) return;
    const operationId = route.schema?.operationId ?? '';
    const permission = permissions[operationId];
    if (!permission)
      throw new Error(`${route.method} ${route.url} (${operationId}) is not among the permissions`);
    unused.delete(operationId);
    route.config = { ...route.config, permission };
  });
  app.addHook('onReady', async () => {
    if (unused.size > 0) throw new Error(`No route has ${[...unused].join(', ')}`);
  });
  app.addHook('onRequest', async (request, reply) => {
    const { permission } = request.routeOptions.config;
    if (permission) await admit(request, reply, permission, deps);
  });
};

/** What everyone may see anyway: the pages and files outside the API. */
const isPage = ({ url, schema }: RouteOptions) => !url.startsWith('/api/') && schema?.hide === true;

const admit = async (
  request: FastifyRequest,
  reply: FastifyReply,
  permission: Permission,
  deps: Deps,
) => {
  if ('public' in permission) return;
  const { organisationId } = request.params as { organisationId: string };
  const actor = await findActor(request, reply, organisationId, deps);
  if (actor === 'nobody') throw new Denied(401, 'unauthenticated');
  refuseForeignOrigin(request, deps);
  // Whether there is such an organisation is nobody else's business.
  if (actor === 'stranger') throw new Denied(404, 'not-found');
  request.actor = actor;
  if (!permission.some((role) => request.actor.roles.includes(role)))
    throw new Denied(403, 'forbidden');
};

/** A browser names the page that a request comes from; a cookie alone proves nothing (CSRF). */
const refuseForeignOrigin = ({ method, headers }: FastifyRequest, { origin }: Deps) => {
  if (method === 'GET' || method === 'HEAD') return;
  if (headers.origin !== origin()) throw new Denied(403, 'foreign-origin');
};
