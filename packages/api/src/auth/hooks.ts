import type { GenericEndpointContext } from '@better-auth/core';
import { createAuthMiddleware } from 'better-auth/api';
import type { countGuesses } from './guesses.ts';
import { askForOldProof } from './old-proof.ts';
import { useCodesOnce } from './second-factor.ts';

/** Looks at a request before better-auth does, and throws the APIError that stops it. */
export type Check = (ctx: GenericEndpointContext) => Promise<void>;

/** What is asked before better-auth does anything, and what comes of how it went. */
export const hooks = (guesses: ReturnType<typeof countGuesses>, checks: readonly Check[]) => ({
  before: createAuthMiddleware(async (ctx) => {
    await guesses.before(ctx);
    try {
      for (const check of [askForOldProof, useCodesOnce, ...checks]) await check(ctx);
    } catch (error) {
      await guesses.after(ctx, error);
      throw error;
    }
  }),
  after: createAuthMiddleware((ctx) =>
    guesses.after(ctx, (ctx.context as { returned?: unknown }).returned),
  ),
});
