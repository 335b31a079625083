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

/** A guess as it is counted and logged: hashes that nobody can try out without the secret. */
type Guess = { readonly account: string | undefined; readonly address: string };

/**
 * Counts failures per account and per address, apart from each other; after too many in five minutes the answer is 429, right
 * or wrong. What succeeds is not counted.
 */
export const countGuesses = (db: Db, secret: string, log: Log) => {
  const begun = new WeakMap<object, Guess>();
  return {
    before: async (ctx: Ctx) => {
      if (!guardedPaths.includes(ctx.path)) return;
      const guess = await guessOf(ctx, secret);
      begun.set(ctx.context, guess);
      for (const [kind, key] of Object.entries(guess))
        if (key && !(await count(db, key, most[kind as keyof Guess]))) {
          log('warn', 'too many failed sign-ins', guess);
          throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_GUESSES' });
        }
    },
    after: async (ctx: Ctx, returned: unknown) => {
      const guess = begun.get(ctx.context);
      if (!guess) return;
      const code = returned instanceof APIError && returned.body?.code;
      const isWrong = wrongGuesses.includes(code);
      if (isWrong || wrongKeys.includes(code)) log('warn', 'failed sign-in', guess);
      if (isWrong) return;
      for (const key of Object.values(guess)) if (key) await forgive(db, key);
    },
  };
};

const guessOf = async (ctx: Ctx, secret: string): Promise<Guess> => {
  const hash = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
  const { email } = (await userBehind(ctx)) ?? {};
  return {
    account: email && hash(`account ${email.toLowerCase()}`),
    address: hash(`address ${ctx.headers?.get(addressHeader)}`),
  };
};

const count = async (db: Db, key: string, most: number) => {
  const { rows } = await sql<{ allowed: boolean }>`
    select auth.count_guess(${Buffer.from(key, 'base64url')}, ${most}, make_interval(mins => ${minutes})) as allowed
  `.execute(db);
  return rows[0]?.allowed;
};

const forgive = (db: Db, key: string) =>
  sql`update auth.guess set count = count - 1 where key = ${Buffer.from(key, 'base64url')} and count > 0`.execute(
    db,
  );
