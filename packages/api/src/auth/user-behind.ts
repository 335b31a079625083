import type { GenericEndpointContext } from '@better-auth/core';
import { getSessionFromCtx } from 'better-auth/api';

type User = { readonly id: string; readonly email: string };

/** Whom a request is about, and whether they are signed in. */
type Behind = Pick<User, 'email'> & Partial<User> & { readonly isIn: boolean };

/** Whom a request to the sign-in is about: who signs in, who is half in and owes a code, or who is signed in. */
export const userBehind = async (ctx: GenericEndpointContext): Promise<Behind | undefined> => {
  if (ctx.path === '/sign-in/email') return { email: String(ctx.body?.email), isIn: false };
  const session = await getSessionFromCtx(ctx, { disableCookieCache: true });
  if (session) return { ...session.user, isIn: true };
  const user = await halfIn(ctx);
  return user && { ...user, isIn: false };
};

/** Whose password was right, and whose code is asked for next. */
const halfIn = async (ctx: GenericEndpointContext): Promise<User | undefined> => {
  const { name } = ctx.context.createAuthCookie('two_factor');
  const cookie = await ctx.getSignedCookie(name, ctx.context.secret);
  if (!cookie) return;
  const { internalAdapter } = ctx.context;
  const owed = await internalAdapter.findVerificationValue(cookie);
  return owed ? ((await internalAdapter.findUserById(owed.value)) ?? undefined) : undefined;
};
