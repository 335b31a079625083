import { describe, expect, test } from 'vitest';
import { clock } from './clock-command.ts';

const run = async (...args: string[]) => {
  const written = { out: '', err: '' };
  const code = await clock(args, {
    out: async (text) => {
      written.out += text;
    },
    err: async (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
};

const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out);

const today = ['--today', '2026-11-28'];

describe('klubba clock --json', () => {
  test('gives the dates of the plan, and the rules with section and source', async () => {
    const { rules, ...dates } = await json('2024-03-01/2026-12-31', ...today);
    expect(dates).toEqual({
      days: 1036,
      keyTermsBy: '2024-03-08',
      restOfTermsBy: '2024-04-01',
      overNineMonths: { earliest: '2024-11-26', latest: '2024-12-01' },
      permanent: { earliest: '2025-02-24', latest: '2025-03-01' },
      nonExtensionNoticeBy: null,
      priorityUntil: null,
    });
    expect(rules).toContainEqual({
      id: 'conversion',
      section: '5 a §',
      says: expect.stringContaining('mer än tolv månader'),
      source: 'SFS 1982:80 i lydelse enligt SFS 2022:836',
      version: '2022:836',
      from: '2022-10-01',
    });
    for (const { section, source } of rules)
      expect([section, source]).toEqual([expect.stringMatching(/§/), expect.stringMatching(/\d/)]);
  });

  test('with an agreement of its own limit the end stands', async () => {
    expect(await json('2024-03-01/2026-12-31', '--agreement-months', '36', ...today)).toMatchObject(
      { permanent: null, nonExtensionNoticeBy: '2026-11-30', priorityUntil: '2027-09-30' },
    );
  });

  test('an open end is counted through today', async () => {
    const asked = ['2024-02-29/..', '--today', '2024-03-09'];
    expect(await json(...asked)).toMatchObject({
      days: 10,
      permanent: { earliest: '2025-02-23', latest: '2025-03-01' },
      nonExtensionNoticeBy: null,
      priorityUntil: null,
    });
  });

  test('what never comes is null', async () => {
    expect(await json('2024-03-01/2024-08-31')).toMatchObject({
      overNineMonths: { earliest: null, latest: null },
      permanent: null,
      nonExtensionNoticeBy: null,
      priorityUntil: null,
    });
    expect((await json('2024-03-01/2025-02-26')).permanent).toEqual({
      earliest: '2025-02-24',
      latest: null,
    });
  });

  test('takes several periods, in any order and of any form', async () => {
    const [chair, administrator] = ['2023-08-01/2024-03-20', '2024-04-01/..'];
    const employed = { earliest: '2024-08-06', latest: '2024-08-11' };
    expect((await json(chair, administrator)).permanent).toEqual(employed);
    expect((await json(administrator, `SÄVA:${chair}`)).permanent).toEqual(employed);
    const alone = { earliest: '2025-03-27', latest: '2025-04-01' };
    expect((await json(`arvode:${chair}`, administrator)).permanent).toEqual(alone);
    expect((await json('vikariat:2023-03-01/..')).permanent).toEqual({
      earliest: '2025-02-28',
      latest: '2025-03-01',
    });
  });

  test('from the age of 69 nothing converts', async () => {
    expect((await json('2024-03-01/..', '--born', '1956-02-25')).permanent).toEqual({
      earliest: '2025-02-24',
      latest: null,
    });
    expect((await json('2024-03-01/..', '--born', '1956-02-24')).permanent).toBeNull();
  });
});

describe('klubba clock in sentences', () => {
  test('says in Swedish what has become of the plan, and what can be done', async () => {
    const { code, out, err } = await run('2024-03-01/2026-12-31', ...today);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Särskild visstidsanställning: från 2024-03-01 till 2026-12-31.\n');
    expect(out).toContain(
      'Räknat dag för dag gäller anställningen tills vidare sedan 2025-02-24; räknat i kalendermånader 2025-03-01 (5 a §).\nSlutdatumet 2026-12-31 har ingen verkan.\nDet som går: Låt anställningen gälla tills vidare. Kom överens',
    );
    expect(out).toContain('2026-11-28, på sakliga skäl, upphör den 2027-01-28 (11 §).\n');
    expect(out).toMatch(/inte juridisk rådgivning.*\n$/);
  });

  test('in English', async () => {
    const { out } = await run('2024-03-01/2025-02-23', ...today, '--language', 'en');
    expect(out).toContain('360 days count.\n');
    expect(out).toContain('The employment does not become permanent in its time (Section 5 a).\n');
    expect(out).toContain('by 2025-01-23 (Section 15).\n');
    expect(out).toContain('lasts until 2025-11-23, if claimed (Sections 25–27).\n');
    expect(out).toMatch(/not legal advice.*\n$/);
  });

  test('today is taken where it is not said', async () => {
    const { out } = await run('2024-03-01/..', '--language', 'en');
    expect(out).toContain('has been permanent since 2025-02-24');
  });

  test.each([['--help'], ['-h']])('%s tells what there is', async (flag) => {
    const { code, out } = await run(flag);
    expect(code).toBe(0);
    expect(out).toContain('Usage: klubba clock PERIOD');
  });
});

describe('wrong usage exits 2 with one line that names the argument and what was expected', () => {
  const good = '2024-03-01/2026-12-31';
  test.each([
    [[], 'Expected a period such as 2024-03-01/2026-12-31'],
    [['2024-03-01'], '2024-03-01: expected FROM/UNTIL'],
    [['2023-02-29/2024-01-01'], '2023-02-29/2024-01-01: expected FROM/UNTIL'],
    [['0024-03-01/..'], '0024-03-01/..: expected FROM/UNTIL'],
    [['2024-03-01/'], '2024-03-01/: expected a last day as YYYY-MM-DD'],
    [['2024-03-01/2024-13-01'], '2024-03-01/2024-13-01: expected a last day as YYYY-MM-DD'],
    [['2024-03-02/2024-03-01'], 'expected a last day that is not before the first'],
    [['praktik:2024-03-01/..'], 'praktik:2024-03-01/..: expected one of sava'],
    [['toString:2024-03-01/..'], 'expected one of sava'],
    [[good, '\u001b[31m\n/..'], ' [31m /..: expected FROM/UNTIL'],
    [
      [good, '--agreement-months', '0'],
      '--agreement-months: expected a whole number from 1 to 120',
    ],
    [[good, '--agreement-months', '1.5'], '--agreement-months: expected a whole number'],
    [[good, '--today', 'now'], '--today: expected a day as YYYY-MM-DD, found “now”'],
    [[good, '--born', '1956-02-30'], '--born: expected a day as YYYY-MM-DD'],
    [[good, '--language', 'de'], '--language: expected sv or en'],
    [[good, '--fast'], "Unknown option '--fast'"],
  ])('%j', async (args, line) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
