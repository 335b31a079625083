import type { BetterAuthPlugin, GenericEndpointContext } from '@better-auth/core';
import { createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';

type Context = GenericEndpointContext['context'];

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

type Where = { readonly field: string; readonly value: string };
type Tables = {
  readonly internalAdapter: Pick<Context['internalAdapter'], 'updateUser'>;
  readonly adapter: {
    readonly deleteMany: (of: { model: string; where: Where[] }) => Promise<unknown>;
  };
};

/** From now on the user signs in without a code. */
export const removeSecondFactor = async ({ adapter, internalAdapter }: Tables, userId: string) => {
  await internalAdapter.updateUser(userId, { twoFactorEnabled: false });
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: userId }] });
};
