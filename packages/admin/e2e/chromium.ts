import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

const run = promisify(execFile);

/** A Chromium that runs here: CHROMIUM_PATH, the system's, Playwright's, or one installed now. Throws one sentence where there is none. */
export const findChromium = async (): Promise<string> => {
  const given = process.env.CHROMIUM_PATH;
  if (given && !(await works(given))) throw new Error(`CHROMIUM_PATH is no Chromium: ${given}`);
  const found = given ?? (await firstThatWorks(candidates()));
  if (found) return found;
  for (const install of [byPlaywright, byApt]) {
    await install().catch(() => {});
    const installed = await firstThatWorks(candidates());
    if (installed) return installed;
  }
  throw new Error(
    'There is no Chromium for the browser tests and none could be installed: install one, or point CHROMIUM_PATH to it.',
  );
};

// The first has no windows to keep, and needs three quarters of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');

const candidates = () => [
  ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

const firstThatWorks = async (files: readonly string[]) => {
  for (const file of files) if (await works(file)) return file;
  return undefined;
};

/** A file of that name may be a mere pointer to a shop, or lack its libraries. */
const works = async (file: string) => {
  try {
    await access(file, constants.X_OK);
    const { stdout } = await run(file, ['--version', '--no-sandbox'], { timeout: 20_000 });
    return /chrom/i.test(stdout);
  } catch {
    return false;
  }
};

const byPlaywright = async () => {
  const cli = path.join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  console.log('No Chromium here: asking Playwright for one');
  await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 180_000 });
};

const byApt = async () => {
  if (process.getuid?.() !== 0) return;
  console.log('Still no Chromium that runs: asking apt for one');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, timeout: 120_000 });
  const install = (name: string) =>
    run('apt-get', ['install', '--yes', '--no-install-recommends', name], {
      ...{ env, timeout: 300_000, maxBuffer: 64 * 1024 * 1024 },
    });
  await install('chromium-headless-shell').catch(() => install('chromium'));
};
