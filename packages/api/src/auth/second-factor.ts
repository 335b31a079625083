import type { GenericEndpointContext } from '@better-auth/core';
import { createOTP } from '@better-auth/utils/otp';
import { APIError } from 'better-auth/api';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { userBehind } from './user-behind.ts';

type Ctx = GenericEndpointContext;

type TwoFactor = { readonly id: string; readonly secret: string; readonly backupCodes: string };

/** A code from an app works once; the plugin by itself takes it again within its window, and would use up the sign-in when told afterwards. */
export const useCodesOnce = async (ctx: Ctx) => {
  if (!ctx.path.startsWith('/two-factor/verify-')) return;
  // The plugin would spare a device the code for a month.
  if (ctx.body?.trustDevice) throw new APIError('BAD_REQUEST', { code: 'UNKNOWN_FIELD' });
  const user = await userBehind(ctx);
  const factor = user?.id && (await secondFactorOf(ctx, user.id));
  if (!factor) return;
  const secret = await reading(ctx, factor.secret);
  const code = String(ctx.body?.code);
  if (ctx.path !== '/two-factor/verify-totp' || !(await isRight(secret, code))) return;
  if (!(await isFirstUse(ctx, user.id!, code))) throw invalidCode();
};

/** Takes a code from somebody's app, or a backup code, once. Throws INVALID_CODE, and SECOND_FACTOR_UNREADABLE where another secret had sealed it. */
export const takeCode = async (ctx: Ctx, userId: string, code: string) => {
  const factor = await secondFactorOf(ctx, userId);
  if (!factor) throw invalidCode();
  const secret = await reading(ctx, factor.secret);
  const isApps = (await isRight(secret, code)) && (await isFirstUse(ctx, userId, code));
  if (!isApps && !(await useBackupCode(ctx, factor, code))) throw invalidCode();
};

const invalidCode = () => new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });

const secondFactorOf = (ctx: Ctx, userId: string) =>
  ctx.context.adapter.findOne<TwoFactor>({
    model: 'twoFactor',
    where: [{ field: 'userId', value: userId }],
  });

// The plugin's own: six digits, thirty seconds.
const isRight = (secret: string, code: string) =>
  createOTP(secret, { digits: 6, period: 30 }).verify(code);

const isFirstUse = (ctx: Ctx, userId: string, code: string) =>
  ctx.context.internalAdapter.reserveVerificationValue({
    identifier: `totp-used:${userId}:${code}`,
    value: '1',
    expiresAt: new Date(Date.now() + 120_000),
  });

const useBackupCode = async (ctx: Ctx, { id, backupCodes }: TwoFactor, code: string) => {
  const codes = JSON.parse(await reading(ctx, backupCodes)) as string[];
  if (!codes.includes(code)) return false;
  const rest = JSON.stringify(codes.filter((one) => one !== code));
  // Of two who use it at the same moment, one finds other codes than these.
  const used = await ctx.context.adapter.incrementOne({
    model: 'twoFactor',
    where: [
      { field: 'id', value: id },
      { field: 'backupCodes', value: backupCodes },
    ],
    increment: {},
    set: { backupCodes: await symmetricEncrypt({ key: ctx.context.secretConfig, data: rest }) },
  });
  return used !== null;
};

/** What the plugin sealed with KLUBBA_SECRET. */
const reading = (ctx: Ctx, data: string) =>
  symmetricDecrypt({ key: ctx.context.secretConfig, data }).catch(() => {
    throw new APIError('CONFLICT', { code: 'SECOND_FACTOR_UNREADABLE' });
  });
