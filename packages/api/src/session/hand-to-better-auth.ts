import type { FastifyReply, FastifyRequest } from 'fastify';
import { oldProofs } from '../auth/old-proof.ts';
import { openPaths } from '../auth/open-paths.ts';
import { copyHeaders, webHeaders } from '../auth/web.ts';
import { codeOf } from '../database/code-of.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems, problems } from '../http/problem.contract.ts';
import { usualCode } from '../http/problem.ts';
import { operation } from '../operations/operation.ts';
import { logCredentialChanges } from '../users/log-credential-changes.ts';
import { signInRoutes } from './sign-in-routes.ts';

const permission = { public: 'better-auth guards what lies beneath /api/auth by itself' };

/** Hands a request to better-auth, in the shapes of the web. What it answers but no success leaves as a problem, as everything does. */
const handOn = async (request: FastifyRequest, reply: FastifyReply, deps: Deps) => {
  const { signIn, origin } = deps;
  const { pathname, search } = new URL(request.url, origin());
  const path = pathname.slice('/api/auth'.length);
  if (!openPaths.has(path)) throw new Denied(404, 'not-found');
  const response = await signIn
    .auth()
    .handler(
      new Request(`${origin()}/api/auth${path}${search}`, {
        method: request.method,
        headers: webHeaders(request),
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      }),
    )
    .catch(refuseUnfit);
  // A new passkey that answers for another site, or nonsense, is no fault of ours, as the plugin has it.
  if (path === '/passkey/verify-registration' && response.status >= 500)
    throw new Denied(400, 'passkey-refused');
  if (response.ok && changing.has(path))
    await logCredentialChanges(deps, 'themselves').catch((error) => request.log.error(error));
  copyHeaders(response.headers, reply);
  if (!response.ok) throw await refusalOf(path, response, reply);
  reply.code(response.status);
  return reply.send(Buffer.from(await response.arrayBuffer()));
};

/** better-auth says codes in capitals, and when to ask again in a header of its own. */
const refusalOf = async (path: string, response: Response, reply: FastifyReply) => {
  const wait = response.headers.get('x-retry-after');
  if (wait) reply.removeHeader('x-retry-after').header('retry-after', wait);
  const { code } = (await response.json().catch(() => ({}))) as { code?: string };
  const status = response.status as Denied['status'];
  const own = code?.toLowerCase().replaceAll('_', '-') ?? usualCode(status);
  const purpose = own === 'step-up-required' ? oldProofs[path] : undefined;
  return new Denied(status, own, purpose ? { facts: { purpose } } : {});
};

/** Every request beneath /api/auth that no route of the sign-in takes. */
export const handToBetterAuth = operation({
  operationId: 'auth',
  permission,
  method: ['GET', 'POST'],
  url: '/api/auth/*',
  bodyLimit: 64 * 1024,
  schema: { hide: true },
  handler: handOn,
});

/** The routes of the sign-in, one operation each. */
export const signInOperations = signInRoutes.map(
  ({ path, method, operationId, summary, body, answer }) =>
    operation({
      operationId,
      permission,
      method,
      url: `/api/auth${path}`,
      bodyLimit: 64 * 1024,
      sends: ['Set-Cookie'],
      isSignIn: true,
      stepUp: oldProofs[path],
      schema: {
        summary,
        ...(body && { body }),
        response: {
          200: answer,
          ...{ 400: problems[400], 401: problems[401], 403: problems[403], 404: problems[404] },
          ...{ 409: commandProblems[409], 429: problems[429], 500: problems[500] },
          503: problems[503],
        },
      },
      handler: handOn,
    }),
);

/** What may change how somebody signs in. */
const changing: ReadonlySet<string> = new Set([
  ...['/passkey/verify-registration', '/passkey/delete-passkey', '/change-password'],
  ...['/reset-password', '/two-factor/verify-totp', '/two-factor/remove'],
]);

/** What PostgreSQL cannot read as a value of its kind, such as an id that is none, was sent so. */
const refuseUnfit = (error: unknown): never => {
  if (codeOf(error).startsWith('22')) throw new Denied(400, 'malformed');
  throw error;
};
