import { cookieOf } from '../access/cookie.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/instance.ts';

type Headers = Readonly<Record<string, string>>;

/** What somebody who is signed in sends to the application, by the same way as a browser. */
export type Visit = {
  readonly ask: (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Headers,
  ) => Promise<unknown>;
};

/** Signs a user in to an application that nobody else can reach. Throws for any answer but a yes. */
export const visitAs = async (app: App, deps: Deps, userId: string): Promise<Visit> => {
  const { internalAdapter } = await deps.signIn.auth().$context;
  const { token } = await internalAdapter.createSession(userId);
  const known = { cookie: cookieOf(token, deps.secret), origin: deps.origin() };
  return {
    ask: async (method, url, body, headers) => {
      const answer = await app.inject({
        ...{ method, url, headers: { ...known, ...headers } },
        ...(method !== 'DELETE' && method !== 'GET' && { payload: (body ?? {}) as object }),
      });
      if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.body}`);
      return answer.json();
    },
  };
};
