import type { Role } from '@klubba/domain';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import type { App } from '../http/instance.ts';
import type { Actor } from './actor.ts';
import type { OperationId } from './operation-id.contract.ts';
import type { Permission } from './permission.ts';
import type { Scope } from './scope.contract.ts';
import { findActor } from './session.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    permission?: Permission;
    /** What a key must open to get to it; nothing where no key does. */
    scope?: Scope | undefined;
  }
  interface FastifyInstance {
    /** What somebody with these roles in an organisation may ask there. */
    operationsFor: (roles: readonly Role[]) => OperationId[];
  }
}

/** Nobody gets to an operation whom its permission does not let in; a route without one stops the start. */
export const guardOperations = (app: App, deps: Deps) => {
  const permissions = new Map<OperationId, readonly Role[]>();
  app.decorate('operationsFor', (roles: readonly Role[]) =>
    [...permissions].filter(([, permission]) => mayAct({ roles }, permission)).map(([id]) => id),
  );
  app.decorateRequest('actor', null as never);
  app.addHook('onRoute', (route) => {
    const permission = route.config?.permission;
    if (!isPage(route) && !permission)
      throw new Error(`${route.method} ${route.url} does not say who may ask it`);
    if (permission && !('public' in permission))
      permissions.set(route.schema?.operationId as OperationId, permission);
  });
  app.addHook('onRequest', async (request, reply) => {
    const { permission } = request.routeOptions.config;
    if (permission && !('public' in permission)) await admit(request, reply, permission, deps);
  });
  // Who was let in when the first line of a request came may be gone before its body is here.
  app.addHook('preValidation', async (request, reply) => {
    const { method, actor } = request;
    if (actor && !isReading(method) && reply.elapsedTime >= patience)
      await admitAgain(request, reply, deps);
  });
};

/** Looks again who acts. Throws where they are not signed in any more or may not do this now. */
export const admitAgain = async (request: FastifyRequest, reply: FastifyReply, deps: Deps) => {
  const { permission } = request.routeOptions.config;
  await admit(request, reply, permission as readonly Role[], deps);
};

/** What everyone may see anyway: the pages and files outside the API. */
const isPage = ({ url, schema }: RouteOptions) => !url.startsWith('/api/') && schema?.hide === true;

const admit = async (
  request: FastifyRequest,
  reply: FastifyReply,
  permission: readonly Role[],
  deps: Deps,
) => {
  const actor = await findActor(request, reply, organisationOf(request), deps);
  if (actor === 'nobody') {
    reply.header('www-authenticate', 'Bearer');
    throw new Denied(401, 'unauthenticated');
  }
  // Whether there is such an organisation is nobody else's business.
  if (actor === 'stranger') throw new Denied(404, 'not-found');
  if (actor.by.kind === 'session') refuseForeignOrigin(request, deps);
  request.actor = actor;
  if (!mayAct(actor, permission)) throw new Denied(403, 'forbidden');
  refuseBeyondScopes(request, reply);
};

/** Of what its roles let it do, a key does only what its scopes open; and some things no program does at all. */
const refuseBeyondScopes = (
  { actor: { by }, routeOptions }: FastifyRequest,
  reply: FastifyReply,
) => {
  const { scope } = routeOptions.config;
  if (by.kind === 'session') return;
  if (!scope) throw new Denied(403, 'people-only');
  if (by.scopes.includes(scope)) return;
  reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${scope}"`);
  throw new Denied(403, 'scope-missing', { facts: { scope } });
};

/** Milliseconds that a request may take to arrive and still be by whom it was at its beginning. */
const patience = 200;

const isReading = (method: string) => method === 'GET' || method === 'HEAD';

const organisationOf = ({ params }: FastifyRequest) =>
  (params as { organisationId: string }).organisationId.toLowerCase();

const mayAct = ({ roles }: Pick<Actor, 'roles'>, permission: readonly Role[]) =>
  permission.some((role) => roles.includes(role));

/** A browser names the page that a request comes from; a cookie alone proves nothing (CSRF). */
const refuseForeignOrigin = ({ method, headers }: FastifyRequest, { origin }: Deps) => {
  if (isReading(method)) return;
  if (headers.origin !== origin()) throw new Denied(403, 'foreign-origin');
};
