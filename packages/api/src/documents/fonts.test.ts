import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fontPaths } from './fonts.ts';

const home = mkdtempSync(path.join(tmpdir(), 'klubba-fonts-'));
afterAll(() => rmSync(home, { recursive: true }));

/** A family that Klubba brings, in a weight that it does not bring. */
const semiBold = path.join(
  path.dirname(fontPaths.find((one) => one.includes('noto-sans-arabic'))!),
  '600SemiBold',
);

/** What a process sets whose home has its own fonts, or none; the template lists families, and would take others as well. */
const setAt = (HOME: string, fallback: boolean) => {
  const source = `
    #let data = json(bytes(sys.inputs.data))
    #set document(title: "x", date: datetime(year: 2024, month: 1, day: 1))
    #set text(font: ("Source Serif 4", ..data.fallbacks), weight: 600, fallback: ${fallback})
    #data.text`;
  const script = `
    import { setPdf } from './typst.ts';
    const pdf = await setPdf(${JSON.stringify(source)}, { text: 'محمد ᚠ Dag' }, '2024-01-01');
    process.stdout.write(pdf.toString('base64'));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, HOME, XDG_DATA_HOME: path.join(HOME, '.local/share') },
    encoding: 'utf8',
  });
};

test.each([false, true])('a document is the same whatever fonts the machine has', (fallback) => {
  const without = setAt(path.join(home, 'nowhere'), fallback);
  for (const folder of ['.fonts', '.local/share/fonts'])
    cpSync(semiBold, path.join(home, folder), { recursive: true });
  expect(setAt(home, fallback)).toBe(without);
});
