import { openPaths } from '../auth/open-paths.ts';
import { copyHeaders, webHeaders } from '../auth/web.ts';
import { codeOf } from '../database/code-of.ts';
import { Denied } from '../http/denied.ts';
import { operation } from '../operations/operation.ts';
import { logCredentialChanges } from '../users/log-credential-changes.ts';

/** Hands every request beneath /api/auth to better-auth, in the shapes of the web. */
export const handToBetterAuth = operation({
  operationId: 'auth',
  permission: { public: 'better-auth guards what lies beneath /api/auth by itself' },
  method: ['GET', 'POST'],
  url: '/api/auth/*',
  bodyLimit: 64 * 1024,
  schema: { hide: true },
  handler: async (request, reply, deps) => {
    const { signIn, origin } = deps;
    const path = `/${(request.params as { '*': string })['*']}`;
    if (!openPaths.has(path)) throw new Denied(404, 'not-found');
    const { search } = new URL(request.url, origin());
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
    reply.code(response.status);
    copyHeaders(response.headers, reply);
    return reply.send(Buffer.from(await response.arrayBuffer()));
  },
});

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
