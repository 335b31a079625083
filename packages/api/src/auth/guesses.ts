import { createHmac } from 'node:crypto';
import type { GenericEndpointContext } from '@better-auth/core';
import { APIError } from 'better-auth/api';
import { sql } from 'kysely';
import type { Db } from '../database/database.ts';
import { addressHeader } from './address.ts';
import type { Log } from './log.ts';
import { userBehind } from './user-behind.ts';

type Ctx = GenericEndpointContext;

/** Where somebody shows who they are, and could try out what they do not know. */
export const guardedPaths: readonly string[] = [
  ...['/sign-in/email', '/invitation/accept', '/reset-password', '/change-password'],
  ...['/step-up/finish', '/passkey/verify-authentication'],
  ...['/two-factor/enable', '/two-factor/verify-totp', '/two-factor/verify-backup-code'],
];

/** What is said to a wrong guess. Any other answer is about something else, and counts for nothing. */
const wrongGuesses: readonly unknown[] = [
  ...['INVALID_EMAIL_OR_PASSWORD', 'INVALID_PASSWORD', 'INVALID_CODE', 'INVALID_BACKUP_CODE'],
  ...['INVALID_TOKEN', 'INVITATION_INVALID'],
];

/** A passkey that does not fit is worth a line; its answers cannot be guessed. */
const wrongKeys: readonly unknown[] = [
  ...['STEP_UP_REFUSED', 'PASSKEY_NOT_FOUND', 'AUTHENTICATION_FAILED'],
];

const minutes = 5;

/** A hall full of people shares one address, so an address may fail more often than an account. */
const most = { account: 5, address: 50 };

/** How a guess is logged, and under which keys it is counted: hashes that nobody can try out without the secret. */
type Guess = {
  readonly facts: { readonly account: string | undefined; readonly address: string };
  readonly counted: readonly { readonly key: Buffer; readonly most: number }[];
};

/**
 * Counts failures per account and per address, apart from each other; after too many in five minutes the answer is 429, right
 * or wrong. What succeeds is not counted, nor what passkeys answer.
 */
export const countGuesses = (db: Db, secret: string, log: Log) => {
  const begun = new WeakMap<object, Guess>();
  return {
    before: async (ctx: Ctx) => {
      if (!guardedPaths.includes(ctx.path)) return;
      const guess = await guessOf(ctx, secret);
      begun.set(ctx.context, guess);
      for (const one of guess.counted)
        if (!(await count(db, one))) {
          log('warn', 'too many failed sign-ins', guess.facts);
          throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_GUESSES' });
        }
    },
    after: async (ctx: Ctx, returned: unknown) => {
      const guess = begun.get(ctx.context);
      if (!guess) return;
      const code = returned instanceof APIError && returned.body?.code;
      const isWrong = wrongGuesses.includes(code);
      if (isWrong || wrongKeys.includes(code)) log('warn', 'failed sign-in', guess.facts);
      if (!isWrong) for (const { key } of guess.counted) await forgive(db, key);
    },
  };
};

const guessOf = async (ctx: Ctx, secret: string): Promise<Guess> => {
  const hash = (text: string) => createHmac('sha256', secret).update(text).digest();
  const behind = await userBehind(ctx);
  const email = behind?.email.toLowerCase();
  const address = hash(`address ${ctx.headers?.get(addressHeader)}`);
  const isByKey =
    ctx.path.startsWith('/passkey/') || (ctx.path === '/step-up/finish' && !!ctx.body?.passkey);
  // Who guesses outside keeps nobody from signing who is in.
  const account = email && hash(`account ${behind?.isIn ? 'in' : 'out'} ${email}`);
  const counted = [
    ...(account ? [{ key: account, most: most.account }] : []),
    { key: address, most: most.address },
  ];
  return {
    facts: {
      account: email && hash(`account ${email}`).toString('base64url'),
      address: address.toString('base64url'),
    },
    counted: isByKey ? [] : counted,
  };
};

const count = async (db: Db, { key, most }: Guess['counted'][number]) => {
  const { rows } = await sql<{ allowed: boolean }>`
    select auth.count_guess(${key}, ${most}, make_interval(mins => ${minutes})) as allowed
  `.execute(db);
  return rows[0]?.allowed;
};

const forgive = (db: Db, key: Buffer) =>
  sql`update auth.guess set count = count - 1 where key = ${key} and count > 0`.execute(db);
