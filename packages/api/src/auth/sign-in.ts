import { type Auth, createAuth, type Outside, type WaysIn } from './auth.ts';
import type { Log } from './log.ts';

/** The sign-in of an application. */
export type SignIn = {
  /** Made when first asked for: only then is the origin known for certain. */
  readonly auth: () => Auth;
  /** Where it writes what it has to say. */
  readonly logTo: (log: Log) => void;
};

/** The sign-in, with the ways in that other rooms know. */
export const createSignIn = (outside: Outside, waysIn: WaysIn): SignIn => {
  let auth: Auth | undefined;
  let log: Log = () => {};
  return {
    auth: () => {
      auth ??= createAuth(outside, waysIn, (...line) => log(...line));
      return auth;
    },
    logTo: (to) => {
      log = to;
    },
  };
};
