import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Deps } from '../deps.ts';
import { loadExample } from '../example/load-example.ts';
import { organisationIds } from '../store/rebuild.ts';
import { step } from './say.ts';

type SignIns = Awaited<ReturnType<typeof loadExample>>;

/** Whether a start was cut off while it loaded the example, so that the database holds half of it and nothing else. */
export const isHalfLoaded = (directory: string) => existsSync(path.join(directory, loading));

/** Loads the example into an empty database. Gives its sign-ins, then and at every later start; none where there is no example. */
export const exampleOnce = async (directory: string, deps: Deps): Promise<SignIns | undefined> => {
  const kept = path.join(directory, 'example.json');
  if ((await organisationIds(deps.store)).length > 0)
    return readFile(kept, 'utf8').then(JSON.parse, () => undefined);
  await writeFile(path.join(directory, loading), '');
  const signIns = await step('Loading the example association', () => loadExample(deps));
  await writeFile(kept, JSON.stringify(signIns), { mode: 0o600 });
  await rm(path.join(directory, loading));
  return signIns;
};

const loading = 'example-loading';
