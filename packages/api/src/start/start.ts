import path from 'node:path';
import { migrate } from '../migrations/index.ts';
import { appUrlFor } from '../migrations/roles.ts';
import { firstUserLink } from '../users/first-user.ts';
import { buildPages, pages, pagesAreFresh } from './build-pages.ts';
import { type Closing, closing } from './closing.ts';
import { type Config, readConfig } from './config.ts';
import { exampleOnce, isHalfLoaded } from './example-once.ts';
import { ownDatabase } from './own-database.ts';
import { say, step } from './say.ts';
import { keepSecret } from './secret.ts';
import { openDeps, serve } from './serve.ts';
import { showInvitation, showSignIns } from './welcome.ts';

/**
 * `npx -y pnpm@12 start`: the whole of Klubba on this machine, with nothing to set up. It brings its own PostgreSQL and an
 * example association, or uses `DATABASE_URL` and loads nothing. Resolves once it serves; ends by Ctrl-C.
 */
export const start = async () => {
  const config = readConfig(process.env);
  const ends = closing();
  try {
    await run(config, ends);
  } catch (error) {
    await ends.end();
    throw error;
  }
};

const run = async (config: Config, ends: Closing) => {
  say('\nKlubba\n');
  const own = config.DATABASE_URL ? undefined : await startOwn(config.KLUBBA_DATA, ends);
  const ownerUrl = config.DATABASE_URL ?? own!.url;
  const appUrl = config.APP_DATABASE_URL ?? appUrlFor(ownerUrl);
  if (!(await pagesAreFresh())) await step('Building the panel', buildPages);
  await step('Bringing the database up to date', () => migrate(ownerUrl, appUrl));
  const secret =
    config.KLUBBA_SECRET ?? (await keepSecret(path.join(config.KLUBBA_DATA, 'secret')));
  let origin = config.ORIGIN ?? 'http://localhost';
  const { deps, close } = openDeps(appUrl, {
    secret,
    origin: () => origin,
    allowPrivate: config.WEBHOOKS_TO_PRIVATE_ADDRESSES === 'allow',
  });
  ends.add(close);
  const signIns = own && (await exampleOnce(config.KLUBBA_DATA, deps));
  const serving = await serve(deps, { ...config, LOG_LEVEL: config.LOG_LEVEL ?? 'warn' }, pages);
  ends.add(serving.close);
  origin = config.ORIGIN ?? serving.url;
  await own?.announce(serving.url);
  if (serving.moved) say(`\n  Port ${serving.moved} is taken, so it is another one this time.`);
  say(`\n  Klubba is at ${origin}\n`);
  if (signIns) showSignIns(signIns);
  if (!own) showInvitation(await firstUserLink(deps));
  say('  Ctrl-C stops it.\n');
};

const startOwn = async (directory: string, ends: Closing) => {
  const starting = step(`Starting PostgreSQL in ${directory}`, () => ownDatabase(directory));
  // Added before it is there, for who changes their mind during the first seconds.
  ends.add(() => starting.then(({ stop }) => stop()).catch(() => {}));
  const own = await starting;
  if (isHalfLoaded(directory)) await own.empty();
  return own;
};
