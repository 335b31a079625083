import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { test as base, expect, type Page } from '@playwright/test';
import { copyTemplate } from '../../api/src/testing/template.ts';
import { secret, template } from './template.ts';

type Cookies = Parameters<ReturnType<Page['context']>['addCookies']>[0];

type Server = {
  readonly url: string;
  /** One sign-in for each person and server, as passwords take their time. */
  readonly cookies: Map<string, Cookies>;
};

/**
 * A test with a server of its own worker, on a copy of the example association: `page` and `goto` know its address,
 * `signInAs('sekreterare')` signs the page in as the first example person of that role.
 */
export const test = base.extend<
  { signInAs: (role: string) => Promise<void>; shot: (name: string) => Promise<void> },
  { server: Server }
>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
    async ({}, use) => {
      const copy = await copyTemplate(template().url);
      const { url, stop } = await spawnServer(copy.url);
      await use({ url, cookies: new Map() });
      await stop();
      await copy.drop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  signInAs: async ({ page, server }, use) => use((role) => signInAs(page, server, role)),
  shot: async ({ page }, use) =>
    use(async (name) => {
      const folder = path.resolve(import.meta.dirname, '../../../test-results/screenshots');
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
    }),
});

export { expect };

const main = path.resolve(import.meta.dirname, '../../api/src/main.ts');

const spawnServer = async (databaseUrl: string) => {
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      KLUBBA_SECRET: secret,
      PORT: '0',
      LOG_LEVEL: 'warn',
      TRUST_PROXY: 'loopback',
    },
  });
  const url = await address(child.stdout);
  const stop = async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
  return { url, stop };
};

const address = async (stdout: NodeJS.ReadableStream) => {
  for await (const line of createInterface({ input: stdout })) {
    const url = /^Listening on (\S+)/.exec(line)?.[1];
    if (url) return url;
    console.log(line);
  }
  throw new Error('The server ended before it listened');
};

let callers = 0;

const signInAs = async (page: Page, { url, cookies }: Server, role: string) => {
  const person = template().signIns.find((signIn) => signIn.role === role);
  if (!person) throw new Error(`The example has nobody who is ${role}`);
  if (!cookies.has(role)) {
    const answer = await page.request.post(`${url}/api/auth/sign-in/email`, {
      data: { email: person.email, password: person.password },
      // Sign-ins are limited by address; here everybody comes from one.
      headers: { origin: url, 'x-forwarded-for': `10.1.${callers >> 8}.${callers++ & 255}` },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    cookies.set(role, (await page.context().storageState()).cookies);
  }
  await page.context().addCookies(cookies.get(role)!);
};
