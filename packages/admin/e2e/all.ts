import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { buildPages, pagesAreFresh } from '../../api/src/start/build-pages.ts';
import { closing } from '../../api/src/start/closing.ts';
import { testServer } from '../../api/src/testing/test-server.ts';
import { type Part, runParts } from './part.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const results = path.join(root, 'test-results');
const packages = ['packages/api', 'packages/admin/e2e', 'packages/admin', 'packages/domain'];

/** How many things run beside each other. */
const lanes = Math.max(2, availableParallelism());

type VitestReport = { numPassedTests: number; numFailedTests: number };
type BrowserReport = { stats: { expected: number; flaky: number; unexpected: number } };

const report = async <Shape>(file: string) =>
  JSON.parse(await readFile(path.join(results, file), 'utf8')) as Shape;

/** What is quickly checked, each as one test. The longest come first, so that none is waited for alone. */
const checks: readonly Part[] = [
  ...packages.map((folder) => ({ name: `types of ${folder}`, command: ['tsc', '-p', folder] })),
  {
    name: 'build',
    work: async () => {
      if (!(await pagesAreFresh())) await buildPages();
    },
  },
  { name: 'lint', command: ['biome', 'ci', '--reporter=default', '--colors=off', '.'] },
];

const browser = (name: string, ...chosen: string[]): Part => ({
  name,
  command: ['playwright', 'test', '-c', 'packages/admin/e2e/playwright.config.ts', ...chosen],
  count: async () => {
    const { stats } = await report<BrowserReport>('browser.json');
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  },
});

/** What runs tests, in as many processes as the machine has cores. */
const suites: readonly Part[] = [
  {
    name: 'unit and integration',
    command: [
      ...['vitest', 'run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${path.join(results, 'vitest.json')}`,
      // By itself it leaves a core idle, and on two cores runs one file at a time.
      `--maxWorkers=${lanes}`,
    ],
    count: async () => {
      const { numPassedTests, numFailedTests } = await report<VitestReport>('vitest.json');
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  browser('browser', '--grep-invert', '@alone'),
  // What is measured of a page is not to be that of another test beside it.
  browser('browser, one alone', '--grep', '@alone', '--workers=1', '--output', `${results}/alone`),
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
const place = { cwd: root, env };
const outcomes = [...(await runParts(checks, lanes, place)), ...(await runParts(suites, 1, place))];
await ends.end();

const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, each) => total + each[of], 0);
console.log('');
for (const { name, seconds, passed, failed } of outcomes)
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s in all`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
