import { existsSync } from 'node:fs';
import { migrate } from './migrations/index.ts';
import { appUrlFor } from './migrations/roles.ts';
import { pages } from './start/build-pages.ts';
import { CannotRun } from './start/cannot-run.ts';
import { closing } from './start/closing.ts';
import { BadConfig, readConfig } from './start/config.ts';
import { say } from './start/say.ts';
import { openDeps, serve } from './start/serve.ts';
import { showInvitation } from './start/welcome.ts';
import { firstUserLink } from './users/first-user.ts';

/** What runs in a container: migrate, serve what was built, end politely. */
const main = async () => {
  const config = readConfig(process.env, ['DATABASE_URL', 'KLUBBA_SECRET']);
  const ends = closing();
  const ownerUrl = config.DATABASE_URL!;
  const appUrl = config.APP_DATABASE_URL ?? appUrlFor(ownerUrl);
  await migrate(ownerUrl, appUrl);
  let origin = config.ORIGIN ?? 'http://localhost';
  const { deps, close } = openDeps(appUrl, {
    secret: config.KLUBBA_SECRET!,
    origin: () => origin,
    allowPrivate: config.WEBHOOKS_TO_PRIVATE_ADDRESSES === 'allow',
  });
  ends.add(close);
  const serving = await serve(deps, config, existsSync(pages) ? pages : undefined);
  ends.add(serving.close);
  origin = config.ORIGIN ?? serving.url;
  say(`Listening on ${serving.url}`);
  showInvitation(await firstUserLink(deps));
};

try {
  await main();
} catch (error) {
  const told = error instanceof BadConfig || error instanceof CannotRun;
  console.error(told ? error.message : error);
  process.exit(error instanceof BadConfig ? 2 : 1);
}
