import type { AuthContext, BetterAuthPlugin } from '@better-auth/core';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';

/** Takes a second factor away, for who has proven again who they are: the plugin's own way out is content with the password. */
export const secondFactorRemoval = () =>
  ({
    id: 'second-factor-removal',
    endpoints: {
      removeSecondFactor: createAuthEndpoint(
        '/two-factor/remove',
        { method: 'POST', use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          await removeSecondFactor(ctx.context, ctx.context.session.user.id);
          return ctx.json({ status: true });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

/** From now on the user signs in without a code. */
export const removeSecondFactor = async (
  { adapter, internalAdapter }: Pick<AuthContext, 'adapter' | 'internalAdapter'>,
  userId: string,
) => {
  await internalAdapter.updateUser(userId, { twoFactorEnabled: false });
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: userId }] });
};
