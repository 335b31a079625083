import { describe, expect, test } from 'vitest';
import { dataFolder, klubba } from '../start/testing/klubba-process.ts';

const run = async (...args: string[]) => {
  const one = klubba({ KLUBBA_DATA: await dataFolder() }, args);
  return { code: await one.ended, output: one.output() };
};

describe('the command line', { timeout: 60_000 }, () => {
  test.each(['start', 'migrate', 'rebuild', 'password', 'bench', 'count'])(
    'tells how %s is used',
    async (name) => {
      const { code, output } = await run(name, '--help');
      expect(code).toBe(0);
      expect(output).toContain(`klubba ${name}`);
    },
  );

  test('lists what there is', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/rebuild/),
    });
    expect(await run()).toMatchObject({ code: 2, output: expect.stringMatching(/rebuild/) });
  });

  test.each([
    [['vote']],
    [['start', '--fast']],
    [['rebuild', '--organisation']],
    [['rebuild', '--organisation', 'huddinge']],
    [['rebuild', '--projection', 'dreams']],
    [['constructor']],
  ])('%j is a wrong usage', async (args) => {
    expect((await run(...args)).code).toBe(2);
  });

  test('migrates a database of its own, once', async () => {
    const settings = { KLUBBA_DATA: await dataFolder() };
    const first = klubba(settings, ['migrate']);
    expect(await first.ended).toBe(0);
    expect(first.output()).toContain('001-log');
    const second = klubba(settings, ['migrate']);
    expect(await second.ended).toBe(0);
    expect(second.output()).toContain('Nothing to do');
    const unknown = ['rebuild', '--organisation', '0b84f1a5-1f0f-4d7e-9c2e-6f5b7f3c2a10'];
    const third = klubba(settings, unknown);
    expect(await third.ended).toBe(1);
    expect(third.output()).toContain('There is no organisation 0b84f1a5');
  });
});
