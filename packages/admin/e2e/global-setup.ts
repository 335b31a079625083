import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { request } from '@playwright/test';
import { loadExample } from '../../api/src/example/load-example.ts';
import { buildPages, pages as built, pagesAreFresh } from '../../api/src/start/build-pages.ts';
import { makeTemplate } from '../../api/src/testing/template.ts';
import { testServer } from '../../api/src/testing/test-server.ts';
import { serveDatabase } from './serve-database.ts';
import { keepForWorkers, type SignIn } from './template.ts';

/** Once per run: the built panel, and a database with the example association for every test to copy. */
const globalSetup = async () => {
  const pages = await keepPages();
  const server = await testServer();
  const template = await makeTemplate(server.url);
  keepForWorkers({ url: template.url, signIns: await signedIn(template.url), pages });
  return async () => {
    await template.drop();
    await server.stop();
    await rm(pages, { recursive: true, force: true });
  };
};

/** A copy, for somebody may build the panel anew while the tests run. */
const keepPages = async () => {
  if (!(await pagesAreFresh())) await buildPages();
  const folder = await mkdtemp(path.join(tmpdir(), 'klubba-pages-'));
  await cp(built, folder, { recursive: true });
  return folder;
};

/** The people of the example, each with a session, as passwords take their time. */
const signedIn = async (templateUrl: string): Promise<readonly SignIn[]> => {
  const { url, deps, stop } = await serveDatabase(templateUrl);
  const people = await loadExample(deps);
  const signIns = await Promise.all(people.map((person, i) => signIn(url, person, i)));
  await stop();
  return signIns;
};

type Person = Omit<SignIn, 'cookies'>;

const signIn = async (url: string, person: Person, number: number): Promise<SignIn> => {
  // Sign-ins are limited by address; here everybody comes from one.
  const headers = { origin: url, 'x-forwarded-for': `10.1.0.${number}` };
  const client = await request.newContext({ baseURL: url, extraHTTPHeaders: headers });
  const { email, password } = person;
  const answer = await client.post('/api/auth/sign-in/email', { data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
  const { cookies } = await client.storageState();
  await client.dispose();
  return { ...person, cookies };
};

// biome-ignore lint/style/noDefaultExport: Playwright asks for it.
export default globalSetup;
