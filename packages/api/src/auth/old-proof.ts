import type { GenericEndpointContext } from '@better-auth/core';
import { APIError, getSessionFromCtx } from 'better-auth/api';
import { grantHeader, takeGrant } from './step-up.ts';

/** What is shown again who one is for, by path, before a way to sign in is added or taken away. */
export const oldProofs: Readonly<Record<string, string>> = {
  // Without the question that this gives there is no answer to register.
  '/passkey/generate-register-options': 'add-passkey',
  '/passkey/delete-passkey': 'remove-passkey',
  '/two-factor/remove': 'remove-second-factor',
};

/**
 * Whoever has a session, however fresh, changes nothing about how its owner signs in without showing what the owner already
 * has. A new password and a second factor ask for the old password themselves.
 */
export const askForOldProof = async (ctx: GenericEndpointContext) => {
  const purpose = oldProofs[ctx.path];
  if (!purpose) return;
  const found = await getSessionFromCtx(ctx, { disableCookieCache: true });
  const token = ctx.headers?.get(grantHeader);
  const { user, session } = found ?? {};
  const grant =
    user && session && token
      ? await takeGrant(ctx.context, token, { userId: user.id, sessionId: session.id, purpose })
      : undefined;
  if (found && !grant) throw new APIError('FORBIDDEN', { code: 'STEP_UP_REQUIRED' });
};
