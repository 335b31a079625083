import type { GenericEndpointContext } from '@better-auth/core';
import { APIError, getSessionFromCtx } from 'better-auth/api';
import { minPasswordLength } from '../auth/auth.ts';
import { isGuessable } from '../auth/guessable.ts';
import type { Check } from '../auth/hooks.ts';
import type { Deps } from '../deps.ts';
import { ownAssociations } from './own-associations.ts';

/** A new password of a user is none that others would soon guess, who know the user and the user's associations. */
export const checkChosenPassword =
  (deps: Pick<Deps, 'db' | 'store'>): Check =>
  async (ctx) => {
    const user = await whoChooses(ctx);
    if (!user) return;
    const own = await ownAssociations(user.id, deps);
    const words = [user.name, user.email, ...own.map(({ name }) => name)];
    refuseGuessable(String(ctx.body?.newPassword), words);
  };

/** `words` are what others know of who chooses it. Throws PASSWORD_GUESSABLE; of what is too short, better-auth says so. */
export const refuseGuessable = (password: string, words: readonly string[]) => {
  if (password.length >= minPasswordLength && isGuessable(password, words))
    throw new APIError('BAD_REQUEST', { code: 'PASSWORD_GUESSABLE' });
};

const whoChooses = async (ctx: GenericEndpointContext) => {
  if (ctx.path === '/change-password') return (await getSessionFromCtx(ctx))?.user;
  if (ctx.path !== '/reset-password') return;
  const { internalAdapter } = ctx.context;
  const link = await internalAdapter.findVerificationValue(`reset-password:${ctx.body?.token}`);
  return link && internalAdapter.findUserById(link.value);
};
