import type { BetterAuthPlugin } from '@better-auth/core';
import { type Auth, createAuth, type Log, type Outside } from './auth.ts';

/** The sign-in of an application. */
export type SignIn = {
  /** Made when first asked for: only then is the origin known for certain. */
  readonly auth: () => Auth;
  /** Where it writes what it has to say. */
  readonly logTo: (log: Log) => void;
};

/** The sign-in, with the ways in that other rooms know. */
export const createSignIn = (outside: Outside, waysIn: readonly BetterAuthPlugin[]): SignIn => {
  let auth: Auth | undefined;
  let log: Log = () => {};
  return {
    auth: () => {
      auth ??= createAuth(outside, waysIn, (level, message) => log(level, message));
      return auth;
    },
    logTo: (to) => {
      log = to;
    },
  };
};
