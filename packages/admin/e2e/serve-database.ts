import { appUrlFor } from '../../api/src/migrations/roles.ts';
import { readConfig } from '../../api/src/start/config.ts';
import { openDeps, serve } from '../../api/src/start/serve.ts';

/** Signs the cookies of all servers under test, so that a session of the template is one in every copy. */
const secret = 'a secret of the browser tests, known to all';

/** Serves a migrated database, and the built panel in `pages`, on a free port of this machine where the settings say no other. */
export const serveDatabase = async (
  ownerUrl: string,
  pages?: string,
  settings: Readonly<Record<string, string>> = {},
) => {
  const config = readConfig({
    ...{ PORT: '0', LOG_LEVEL: 'warn', TRUST_PROXY: 'loopback' },
    ...settings,
  });
  let origin = 'http://localhost';
  const { deps, close } = openDeps(appUrlFor(ownerUrl), {
    secret,
    origin: () => origin,
    // Receivers of webhooks are on this machine.
    allowPrivate: true,
  });
  const serving = await serve(deps, config, pages);
  origin = serving.url;
  const stop = async () => {
    await serving.close();
    await close();
  };
  return { url: serving.url, deps, stop };
};
