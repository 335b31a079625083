import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { BetterAuthPlugin, GenericEndpointContext } from '@better-auth/core';
import type { Passkey } from '@better-auth/passkey';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api';
import { z } from 'zod';
import { takeCode } from './second-factor.ts';

const BeginBody = z.strictObject({ purpose: z.string().min(1).max(500) });
const FinishBody = z.strictObject({
  id: z.uuid(),
  password: z.string().max(1000).optional(),
  /** Beside the password, from whoever has a second factor: from the app, or a backup code. */
  code: z.string().max(100).optional(),
  passkey: z.looseObject({ id: z.string().max(2000) }).optional(),
});

/** What was asked of somebody; the challenge is a commitment to the purpose. */
type Asked = {
  readonly userId: string;
  readonly sessionId: string;
  readonly purpose: string;
  readonly nonce: string;
  readonly challenge: string;
};

/** What somebody showed, usable once and for this purpose only: by password (with a code, where they have a second factor) or by passkey. */
export type Grant = Asked & {
  readonly method: 'password' | 'passkey';
  readonly at: string;
  readonly assertion: unknown;
  readonly publicKey: string | null;
};

const answerSeconds = 120;
const grantSeconds = 60;

type Ctx = GenericEndpointContext;

/** Proving again who one is, right before an act that binds: a password or a passkey, bound to the purpose. */
export const stepUp = ({ origin, rpID }: { origin: string; rpID: string }) =>
  ({
    id: 'step-up',
    endpoints: {
      beginStepUp: createAuthEndpoint(
        '/step-up/begin',
        { method: 'POST', body: BeginBody, use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          const { purpose } = ctx.body;
          const nonce = randomBytes(32).toString('base64url');
          const challenge = challengeFor(nonce, purpose);
          const asked: Asked = {
            userId: user.id,
            sessionId: session.id,
            purpose,
            nonce,
            challenge,
          };
          const id = randomUUID();
          await keep(ctx, `step-up:${id}`, asked, answerSeconds);
          const keys = await passkeysOf(ctx, user.id);
          const passkey = await generateAuthenticationOptions({
            rpID,
            challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
            userVerification: 'required',
            allowCredentials: keys.map(({ credentialID }) => ({ id: credentialID })),
          });
          const code = hasSecondFactor(user);
          return ctx.json({ id, code, passkey: keys.length > 0 ? passkey : null });
        },
      ),
      finishStepUp: createAuthEndpoint(
        '/step-up/finish',
        { method: 'POST', body: FinishBody, use: [sensitiveSessionMiddleware] },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          const asked = await take<Asked>(ctx, `step-up:${ctx.body.id}`);
          if (asked?.userId !== user.id || asked.sessionId !== session.id) throw refused();
          const shown = ctx.body.passkey
            ? await byPasskey(ctx, asked, ctx.body.passkey as never, { origin, rpID })
            : await byPassword(ctx, user, ctx.body);
          const grant = randomBytes(32).toString('base64url');
          const at = new Date().toISOString();
          await keep(ctx, `step-up-grant:${grant}`, { ...asked, ...shown, at }, grantSeconds);
          return ctx.json({ grant });
        },
      ),
    },
  }) satisfies BetterAuthPlugin;

type Shown = Pick<Asked, 'userId' | 'sessionId' | 'purpose'>;

/** Takes what somebody showed, once; nothing where it was shown by somebody else, in another session or for another purpose. */
export const takeGrant = async (
  { internalAdapter }: Pick<Ctx['context'], 'internalAdapter'>,
  token: string,
  { userId, sessionId, purpose }: Shown,
): Promise<Grant | undefined> => {
  const row = await internalAdapter.consumeVerificationValue(`step-up-grant:${token}`);
  if (!row) return;
  const grant = JSON.parse(row.value) as Grant;
  const isTheirs = grant.userId === userId && grant.sessionId === sessionId;
  return isTheirs && grant.purpose === purpose ? grant : undefined;
};

/** Where a request carries it. */
export const grantHeader = 'x-step-up';

export const challengeFor = (nonce: string, purpose: string) =>
  createHash('sha256').update(`${nonce}.${purpose}`).digest('base64url');

const refused = (code = 'STEP_UP_REFUSED') => new APIError('FORBIDDEN', { code });

const hasSecondFactor = (user: object) =>
  'twoFactorEnabled' in user && user.twoFactorEnabled === true;

const byPassword = async (
  ctx: Ctx,
  user: { readonly id: string },
  { password = '', code }: z.output<typeof FinishBody>,
) => {
  const account = await ctx.context.internalAdapter.findCredentialAccount(user.id);
  const right =
    account?.password && (await ctx.context.password.verify({ hash: account.password, password }));
  if (!right) throw refused('INVALID_PASSWORD');
  if (hasSecondFactor(user)) {
    if (!code) throw refused('CODE_REQUIRED');
    await takeCode(ctx, user.id, code);
  }
  return { method: 'password', assertion: null, publicKey: null } as const;
};

const byPasskey = async (
  ctx: Ctx,
  { userId, challenge }: Asked,
  response: AuthenticationResponseJSON,
  { origin, rpID }: { origin: string; rpID: string },
) => {
  const key = (await passkeysOf(ctx, userId)).find((one) => one.credentialID === response.id);
  if (!key) throw refused();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    credential: {
      id: key.credentialID,
      publicKey: new Uint8Array(Buffer.from(key.publicKey, 'base64')),
      counter: key.counter,
    },
  }).catch(() => {
    throw refused();
  });
  if (!verified) throw refused();
  await ctx.context.adapter.update({
    model: 'passkey',
    where: [{ field: 'id', value: key.id }],
    update: { counter: authenticationInfo.newCounter },
  });
  return { method: 'passkey', assertion: response, publicKey: key.publicKey } as const;
};

const passkeysOf = (ctx: Ctx, userId: string) =>
  ctx.context.adapter.findMany<Passkey>({
    model: 'passkey',
    where: [{ field: 'userId', value: userId }],
  });

const keep = (ctx: Ctx, identifier: string, value: object, seconds: number) =>
  ctx.context.internalAdapter.createVerificationValue({
    identifier,
    value: JSON.stringify(value),
    expiresAt: new Date(Date.now() + seconds * 1000),
  });

const take = async <Value>(ctx: Ctx, identifier: string) => {
  const row = await ctx.context.internalAdapter.consumeVerificationValue(identifier);
  return row ? (JSON.parse(row.value) as Value) : undefined;
};
