import { appUrlFor } from '../migrations/roles.ts';
import { readConfig } from './config.ts';
import { visitDatabase } from './own-database.ts';

type Urls = { readonly ownerUrl: string; readonly appUrl: string };

/** Does some work on the database of the settings: the given one, or the embedded one, started for it where it does not run. */
export const withDatabase = async <Result>(work: (urls: Urls) => Promise<Result>) => {
  const config = readConfig(process.env);
  const { DATABASE_URL, APP_DATABASE_URL, KLUBBA_DATA } = config;
  if (DATABASE_URL)
    return work({
      ownerUrl: DATABASE_URL,
      appUrl: APP_DATABASE_URL ?? appUrlFor(DATABASE_URL),
    });
  const { url, leave } = await visitDatabase(KLUBBA_DATA);
  return work({ ownerUrl: url, appUrl: appUrlFor(url) }).finally(leave);
};
