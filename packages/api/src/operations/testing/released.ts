import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { apiVersion } from '../api-version.ts';

export const released = path.join(import.meta.dirname, '../../../openapi-released.txt');
export const changelog = path.join(import.meta.dirname, '../../../../../docs/api-changelog.md');

/** What programs rely on: as it was when the version was last moved. */
export const before = () => {
  if (!existsSync(released)) return { version: apiVersion, lines: undefined };
  const [version = '', ...lines] = readFileSync(released, 'utf8').trimEnd().split('\n');
  return { version, lines };
};

/** Before 1.0.0, the second number is the one that moves. */
export const isMoved = (from: string, to: string) => breaking(to) > breaking(from);

const breaking = (version: string) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + (major === 0 ? minor : 0);
};

export const changesSince = (version: string, lines: readonly string[], now: readonly string[]) => {
  const was = new Set(lines);
  const added = now.filter((line) => !was.has(line));
  return `# The API since ${version}

Made by a test from the difference of two documents: what programs rely on, a line each. Nothing of it breaks a program.

${added.map((line) => `- \`${line}\`\n`).join('')}`;
};
