import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient, pages } from '@klubba/client';
import { expect, onTestFinished, test } from 'vitest';
import { keyOf } from '../testing/key-of.ts';
import { startApp } from '../testing/start-app.ts';
import { apiVersion } from './api-version.ts';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../../../..');
const client = path.join(root, 'packages/client');
const tsc = path.join(root, 'node_modules/.bin/tsc');

/** A project outside the repository that has installed the package. */
const startProject = async () => {
  const project = await mkdtemp(path.join(tmpdir(), 'klubba-client-'));
  onTestFinished(() => rm(project, { recursive: true }));
  const modules = path.join(project, 'node_modules');
  const installed = path.join(modules, '@klubba/client');
  await mkdir(installed, { recursive: true });
  await run(tsc, ['-p', `${client}/tsconfig.pack.json`, '--outDir', `${installed}/dist`]);
  const { publishConfig, ...manifest } = JSON.parse(
    await readFile(`${client}/package.json`, 'utf8'),
  );
  await writeFile(`${installed}/package.json`, JSON.stringify({ ...manifest, ...publishConfig }));
  for (const dependency of Object.keys(manifest.dependencies))
    await symlink(`${client}/node_modules/${dependency}`, `${modules}/${dependency}`);
  await symlink(`${root}/node_modules/@types`, `${modules}/@types`);
  await writeFile(`${project}/package.json`, JSON.stringify({ type: 'module' }));
  return project;
};

const strictly = [
  ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
  ...['--module', 'nodenext', '--target', 'es2022', '--types', 'node'],
];

test('the package has the number of the API that its types are of', async () => {
  const { version } = JSON.parse(await readFile(`${client}/package.json`, 'utf8'));
  expect(version).toBe(apiVersion);
});

test('the package as it is packed compiles strictly in another project, and its README runs on plain Node', async () => {
  const { app, deps, organisationId } = await startApp();
  const { secret } = await keyOf(app, deps, organisationId, {
    roles: ['secretary'],
    scopes: ['decisions:read', 'people:write'],
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const project = await startProject();
  const readme = await readFile(`${client}/README.md`, 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block!);
  await writeFile(`${project}/readme.ts`, blocks.join('\n'));
  await writeFile(
    `${project}/wrong.ts`,
    blocks.join('\n').replace("case 'key-expired'", "case 'no-such-code'"),
  );
  const { stdout: said } = await run(tsc, [...strictly, 'readme.ts', 'wrong.ts'], {
    cwd: project,
  }).catch((failed: { stdout: string }) => failed);
  expect(said.trim().split('\n')).toEqual([
    expect.stringMatching(/^wrong\.ts\(\d+,\d+\): error TS2678: Type '"no-such-code"'/),
  ]);
  const env = {
    KLUBBA: `http://127.0.0.1:${port}`,
    KLUBBA_KEY: secret,
    ORGANISATION: organisationId,
  };
  const { stdout } = await run(process.execPath, ['readme.js'], {
    cwd: project,
    env: { ...process.env, ...env },
  });
  expect(stdout.trim().split('\n')).toEqual(['304', 'somebody was faster: it is at 1']);
});

test('what is no answer of Klubba is an error with its status, never nothing', async () => {
  const proxy = createServer((_request, reply) =>
    reply.writeHead(502, { 'content-length': 0 }).end(),
  );
  onTestFinished(() => void proxy.close());
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const { port } = proxy.address() as AddressInfo;
  const klubba = createClient({ baseUrl: `http://127.0.0.1:${port}`, key: 'klubba_x' });
  const list = '/api/organisations/{organisationId}/decisions';
  const params = { path: { organisationId: '85b8f42b-db5a-4b02-8d87-7be88c877668' } };
  await expect(pages(() => klubba.GET(list, { params })).next()).rejects.toThrow('Answered 502');
});
