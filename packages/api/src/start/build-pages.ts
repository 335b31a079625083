import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../../../..');
const admin = path.join(root, 'packages/admin');

/** Where the built panel lies. */
export const pages = path.join(admin, 'dist');

const seal = path.join(pages, '.sources');

/** Whether the panel was built from the sources as they are now. */
export const pagesAreFresh = async () => {
  const built = await readFile(seal, 'utf8').catch(() => '');
  return built === (await sourcesHash());
};

/** Builds the panel with Vite. Throws what Vite says when it cannot. */
export const buildPages = async () => {
  const hash = await sourcesHash();
  const vite = createRequire(path.join(admin, 'package.json')).resolve('vite/package.json');
  const program = path.join(path.dirname(vite), 'bin/vite.js');
  await promisify(execFile)(process.execPath, [program, 'build', '--logLevel', 'warn'], {
    cwd: admin,
  });
  await writeFile(seal, hash);
};

const sources = ['packages/admin', 'packages/domain/src', 'packages/api/src', 'pnpm-lock.yaml'];

/** The files that the panel is built from, by their paths in the repository. */
export const panelSources = async () => {
  const found = await Promise.all(sources.map((source) => filesIn(path.join(root, source))));
  return found.flat().map((file) => path.relative(root, file));
};

const sourcesHash = async () => {
  const hash = createHash('sha256');
  for (const file of await panelSources()) {
    hash.update(`${file}\n`);
    hash.update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
};

// What is in the panel: tests are not, and of the API only its contracts and its sentences.
const left =
  /node_modules|\/dist\/|\/e2e\/|\.test\.tsx?$|packages\/api\/(?!.*(?:contract\.ts$|\/sentences\/))/;

const filesIn = async (where: string) => {
  if (!existsSync(where)) return [];
  const entries = await readdir(where, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return (found.length > 0 ? found : [where]).filter((file) => !left.test(file)).sort();
};
