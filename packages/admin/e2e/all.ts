import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildPages, pagesAreFresh } from '../../api/src/start/build-pages.ts';
import { closing } from '../../api/src/start/closing.ts';
import { testServer } from '../../api/src/testing/test-server.ts';
import { type Outcome, type Part, runPart } from './part.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const results = path.join(root, 'test-results');
const packages = ['packages/domain', 'packages/api', 'packages/admin', 'packages/admin/e2e'];

type VitestReport = { numPassedTests: number; numFailedTests: number };
type BrowserReport = { stats: { expected: number; flaky: number; unexpected: number } };

const report = async <Shape>(file: string) =>
  JSON.parse(await readFile(path.join(results, file), 'utf8')) as Shape;

/** Everything there is to check, the quick parts first. A part without tests counts as one. */
const parts: readonly Part[] = [
  { name: 'lint', command: ['biome', 'ci', '--reporter=default', '.'] },
  ...packages.map((folder) => ({ name: `types of ${folder}`, command: ['tsc', '-p', folder] })),
  {
    name: 'build',
    work: async () => {
      if (!(await pagesAreFresh())) await buildPages();
    },
  },
  {
    name: 'unit and integration',
    command: [
      ...['vitest', 'run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${path.join(results, 'vitest.json')}`,
    ],
    count: async () => {
      const { numPassedTests, numFailedTests } = await report<VitestReport>('vitest.json');
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  {
    name: 'browser',
    command: ['playwright', 'test', '-c', 'packages/admin/e2e/playwright.config.ts'],
    count: async () => {
      const { stats } = await report<BrowserReport>('browser.json');
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  },
];

const ends = closing();
await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const server = await testServer();
ends.add(server.stop);
const bins = [root, path.join(root, 'packages/admin')].map((at) =>
  path.join(at, 'node_modules/.bin'),
);
const env = {
  ...process.env,
  TEST_DATABASE_URL: server.url,
  PATH: [...bins, process.env.PATH].join(path.delimiter),
};

const began = performance.now();
const outcomes: Outcome[] = [];
for (const part of parts) outcomes.push(await runPart(part, root, env));
await ends.end();

const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, each) => total + each[of], 0);
console.log('');
for (const { name, seconds, passed, failed } of outcomes)
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s in all`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
