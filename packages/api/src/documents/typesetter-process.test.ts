import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { createTypesetter, TypesetterBusy, TypesetterDied } from './typesetter-process.ts';

const typesetters = {
  usual: createTypesetter({ waiting: 20 }),
  hurried: createTypesetter({ seconds: 2 }),
  narrow: createTypesetter({ seconds: 60, megabytes: 400 }),
};
afterAll(() => Promise.all(Object.values(typesetters).map(({ end }) => end())));

const date = 'datetime(year: 2024, month: 1, day: 1)';
const setBy = (which: keyof typeof typesetters) => async (said: string) => {
  const source = `#set document(title: "x", date: ${date})\n${said}`;
  const pdf = await typesetters[which].set({ source, data: {} });
  return pdf.subarray(0, 5).toString();
};

/** A mark that no font has, and an invisible character behind it, in a word that is read from the right: in the template, where nothing takes it out. */
const crash = 'ب\u20df\u200d';
const stall = '#for i in range(100000) { for j in range(1000) [] }';
const grow = '#let a = range(20000000).map(n => str(n)); #a.len()';

test.each([
  ['crashes', crash, 'usual'],
  ['stalls', stall, 'hurried'],
  ['grows', grow, 'narrow'],
] as const)(
  'a document that %s ends alone; those before and behind it are set',
  async (_, source, which) => {
    const set = setBy(which);
    const all = [set('Före.'), set(source), set('Efter.'), set(source), set('Sist.')];
    const [before, it, after, again, last] = await Promise.allSettled(all);
    expect(it).toMatchObject({ status: 'rejected', reason: expect.any(TypesetterDied) });
    expect(again, 'waited behind itself').toEqual(it);
    for (const one of [before, after, last]) expect(one).toMatchObject({ value: '%PDF-' });
    const asked = performance.now();
    await expect(set(source)).rejects.toThrow(TypesetterDied);
    expect(performance.now() - asked, 'is not tried again at once').toBeLessThan(100);
  },
);

test('so many may wait, no more', async () => {
  const many = await Promise.allSettled(Array.from({ length: 25 }, () => setBy('usual')('x')));
  const refused = many.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toHaveLength(5);
  for (const reason of refused) expect(reason).toBeInstanceOf(TypesetterBusy);
});

/** The processes that a process has started. */
const childrenOf = (pid: number | undefined) =>
  execFileSync('ps', ['-A', '-o', 'ppid=,pid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([parent, child]) => (parent === pid ? [child!] : []));

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each([
  ['rests', ''],
  ['works', stall],
])('it ends with a server that is killed while it %s', async (_, source) => {
  const script = `
    import { createTypesetter } from './typesetter-process.ts';
    const typesetter = createTypesetter({ seconds: 60 });
    const data = {};
    await typesetter.set({ source: '#set document(date: none)', data }).catch(() => {});
    ${source && `void typesetter.set({ source: ${JSON.stringify(source)}, data });`}
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const [child] = childrenOf(server.pid);
  expect(isAlive(child!)).toBe(true);
  server.kill('SIGKILL');
  await expect.poll(() => isAlive(child!), { timeout: 5000 }).toBe(false);
});

test('it lets a server end that has nothing else to do', () => {
  const script = `
    import { createTypesetter } from './typesetter-process.ts';
    const source = '#set document(date: none)';
    await createTypesetter().set({ source, data: {} }).catch(() => {});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: import.meta.dirname,
    timeout: 10_000,
  });
});
