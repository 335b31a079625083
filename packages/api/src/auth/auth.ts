import type { BetterAuthPlugin } from '@better-auth/core';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Db } from '../database/database.ts';
import { addressHeader } from './address.ts';
import { countGuesses, guardedPaths } from './guesses.ts';
import { type Check, hooks } from './hooks.ts';
import { keySecrets } from './keys.ts';
import type { Log } from './log.ts';
import { secondFactorRemoval } from './remove-second-factor.ts';
import { snake } from './snake.ts';
import { stepUp } from './step-up.ts';

/** A session that is not used ends after this; any does after twelve hours, which the database sees to. */
export const idleSeconds = 2 * 3600;

/** What the sign-in is given from outside. */
export type Outside = {
  readonly db: Db;
  /** Where people reach us, as their browser writes it: `http://localhost:3000`. Asked when the first request comes. */
  readonly origin: () => string;
  /** Signs cookies and cursors. */
  readonly secret: string;
  /** How passwords are made into what is kept of them, and compared; by scrypt at the library's cost where nothing is given. */
  readonly passwords?: Passwords | undefined;
};

export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (data: { hash: string; password: string }) => Promise<boolean>;
};

export const minPasswordLength = 12;

/** What other rooms add to the sign-in. */
export type WaysIn = {
  readonly plugins: readonly BetterAuthPlugin[];
  readonly checks: readonly Check[];
};

/** Identities and sessions, by better-auth. What someone may do is ours and in the log. */
export const createAuth = (
  { db, secret, passwords, ...outside }: Outside,
  waysIn: WaysIn,
  log: Log,
) => {
  const origin = outside.origin();
  const rpID = new URL(origin).hostname;
  return betterAuth({
    appName: 'Klubba',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [],
    database: {
      db: db.withoutPlugins(),
      type: 'postgres',
      schemaName: 'auth',
      transaction: true,
    },
    telemetry: { enabled: false },
    // Behind a colon it quotes what it was sent.
    logger: {
      level: 'warn',
      log: (level, message) => log(level as 'warn', message.split(':', 1)[0]!),
    },
    // What it did not expect goes to our log, which knows what not to quote; by itself it would print all of it.
    onAPIError: { throw: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 1800,
      ...(passwords && { password: passwords }),
    },
    user: { fields: snake('emailVerified', 'createdAt', 'updatedAt') },
    session: {
      fields: snake('userId', 'expiresAt', 'createdAt', 'updatedAt', 'ipAddress', 'userAgent'),
      expiresIn: idleSeconds,
      updateAge: 600,
      // What a fresh session was good for needs the old proof instead.
      freshAge: 0,
      cookieCache: { enabled: false },
    },
    account: {
      fields: snake(
        ...['userId', 'accountId', 'providerId', 'accessToken', 'refreshToken', 'idToken'],
        ...['accessTokenExpiresAt', 'refreshTokenExpiresAt', 'createdAt', 'updatedAt'],
      ),
      accountLinking: { enabled: false },
      encryptOAuthTokens: true,
    },
    verification: {
      fields: snake('expiresAt', 'createdAt', 'updatedAt'),
      storeIdentifier: 'hashed',
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      fields: snake('lastRequest'),
      window: 60,
      // Of requests of one kind from one address, where a whole hall may sit.
      max: 300,
      customRules: {
        '/get-session': false,
        // Here failures are counted, and nothing else.
        ...Object.fromEntries(guardedPaths.map((path) => [path, false as const])),
      },
    },
    advanced: {
      // True would force the prefix __Secure-; __Host- is stricter.
      useSecureCookies: false,
      // Said aloud, because better-auth leaves both checks out where NODE_ENV is `test`.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: '__Host-klubba',
      defaultCookieAttributes: { httpOnly: true, secure: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: 'uuid', joins: true },
    },
    hooks: hooks(countGuesses(db, secret, log), waysIn.checks),
    plugins: [
      twoFactor({
        issuer: 'Klubba',
        backupCodeOptions: { amount: 10, length: 10, storeBackupCodes: 'encrypted' },
        schema: {
          user: { fields: snake('twoFactorEnabled') },
          twoFactor: {
            modelName: 'two_factor',
            fields: snake('backupCodes', 'userId', 'failedVerificationCount', 'lockedUntil'),
          },
        },
      }),
      passkey({
        rpID,
        rpName: 'Klubba',
        origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        // The plugin asks for user verification; only these two insist on it.
        registration: {
          afterVerification: async ({ verification }) => {
            if (!verification.registrationInfo?.userVerified) throw notVerified();
          },
        },
        authentication: {
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw notVerified();
          },
        },
        schema: {
          passkey: {
            fields: snake(
              ...(['publicKey', 'userId', 'credentialID'] as const),
              ...(['deviceType', 'backedUp', 'createdAt'] as const),
            ),
          },
        },
      }),
      stepUp({ origin, rpID }),
      secondFactorRemoval(),
      keySecrets(),
      // Of a kind that only their own room needs to know.
      ...(waysIn.plugins as readonly never[]),
    ],
  });
};

export type Auth = ReturnType<typeof createAuth>;

const notVerified = () => new APIError('FORBIDDEN', { code: 'USER_VERIFICATION_REQUIRED' });
