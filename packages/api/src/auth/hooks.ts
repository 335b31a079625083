import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';

export const freshSeconds = 600;

// These endpoints ask for a session, not for a fresh one.
const needFresh = new Set([
  '/passkey/delete-passkey',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/two-factor/get-totp-uri',
]);

/** What weakens a sign-in may only be done shortly after it. */
export const requireFreshSession = createAuthMiddleware(async (ctx) => {
  if (!needFresh.has(ctx.path)) return;
  const found = await getSessionFromCtx(ctx, { disableCookieCache: true });
  if (!found || Date.now() - found.session.createdAt.getTime() > freshSeconds * 1000)
    throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH' });
});

/** A code from an app works once; the plugin itself takes it again within its window. */
export const useCodesOnce = createAuthMiddleware(async (ctx) => {
  const made = ctx.context.newSession;
  if (ctx.path !== '/two-factor/verify-totp' || !made) return;
  const { internalAdapter } = ctx.context;
  const first = await internalAdapter.reserveVerificationValue({
    identifier: `totp-used:${made.user.id}:${String(ctx.body?.code)}`,
    value: '1',
    expiresAt: new Date(Date.now() + 120_000),
  });
  if (first) return;
  await internalAdapter.deleteSession(made.session.token);
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
});
