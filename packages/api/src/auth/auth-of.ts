import type { Deps } from '../deps.ts';
import { type Auth, createAuth, type Log } from './auth.ts';

const known = new WeakMap<Deps, Auth>();
const logs = new WeakMap<Deps, Log>();

/** The sign-in of an application. Made when first asked for: only then is the origin known for certain. */
export const authOf = (deps: Deps): Auth => {
  const auth = known.get(deps) ?? createAuth(deps, logs.get(deps) ?? (() => {}));
  known.set(deps, auth);
  return auth;
};

/** Where the sign-in of an application writes what it has to say. */
export const logAuthTo = (deps: Deps, log: Log) => logs.set(deps, log);
