import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { count } from './count-command.ts';

const fixture = (name: string) =>
  path.join(import.meta.dirname, '../../../domain/src/counting/fixtures', name);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'klubba-count-'));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string | Uint8Array) => {
  const whole = path.join(folder, name);
  await writeFile(whole, content);
  return whole;
};

const run = async (...args: string[]) => {
  const written = { out: '', err: '' };
  const code = await count(args, {
    out: async (text) => {
      written.out += text;
    },
    err: async (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
};

describe('a count that comes to its end exits 0', () => {
  test('and prints the rounds and who was elected', async () => {
    const { code, out, err } = await run(fixture('Govan-2007.blt'), '--method', 'scottish-stv');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('quota: 1913.00000');
    expect(out).toContain('1675.73560');
    expect(out).toMatch(/Elected\n +1 {2}Allison Hunter\n/);
  });

  test('and is whole as JSON', async () => {
    const { out } = await run(fixture('42.blt'), '--method', 'wigm', '--json');
    expect(JSON.parse(out)).toMatchObject({
      method: 'wigm',
      seats: 2,
      state: 'complete',
      quota: 2.0001,
      elected: ['Castor', 'Helen'],
      rounds: [
        { round: 1, action: 'first-preferences', elected: [{ candidate: 'Castor', by: 'quota' }] },
        {
          round: 2,
          action: 'surplus',
          candidate: 'Castor',
          surplus: 1.9999,
          transfers: [{ to: 'Pollux', votes: 1.9996, papers: 4 }],
        },
        { round: 3, action: 'exclusion', candidate: 'Pollux', nonTransferable: 1.9996 },
      ],
      lots: [],
    });
  });

  test('by Schulze under either treatment of those not ranked', async () => {
    const args = [fixture('debian-2006-tally.txt'), '--method', 'schulze', '--json', '--unranked'];
    const last = JSON.parse((await run(...args, 'last')).out);
    expect(last).toMatchObject({ quota: null, elected: ['Anthony Towns'] });
    expect(last.ranking[2]).toEqual(['Jeroen van Wolffelaar', 'Andreas Schuldei']);
    const none = JSON.parse((await run(...args, 'no-opinion')).out);
    expect(none.elected).toEqual(['Steve McIntyre']);
  });

  test('by v22 with the ballots of the run-off in a file of their own', async () => {
    const first = await file('first.csv', 'antal;Ann;Bo;Cy\n25;x;;\n25;;x;\n');
    const second = await file('second.csv', 'antal;Bo;Ann\n20;;x\n30;x;\n');
    const args = [first, '--method', 'v22', '--seats', '1', '--json', '--lots', 'Ann,Bo,Cy'];
    expect(JSON.parse((await run(...args)).out)).toMatchObject({
      state: 'run-off-needed',
      quota: 26,
      elected: [],
      runOff: { seats: 1, most: 2, candidates: ['Ann', 'Bo'] },
    });
    expect(JSON.parse((await run(...args, '--run-off', second)).out)).toMatchObject({
      state: 'complete',
      elected: ['Bo'],
      rounds: [{ round: 1 }, { round: 2, elected: ['Bo'] }],
    });
    const other = await file('other.csv', 'antal;Bo;Di\n20;;x\n');
    expect((await run(...args, '--run-off', other)).err).toContain('found “Di”');
  });

  test('from a bundle that says how it is to be counted', async () => {
    const bundle = await file(
      'bundle.json',
      JSON.stringify({
        method: 'plurality',
        seats: 1,
        candidates: ['A', 'B'],
        ballots: [
          { weight: 2, marks: ['A'] },
          { weight: 2, marks: ['B'] },
        ],
        lots: ['B', 'A'],
      }),
    );
    const { code, out } = await run(bundle, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      elected: ['B'],
      lots: [{ round: 1, for: 'seat', among: ['A', 'B'], places: 1, chosen: ['B'] }],
    });
  });

  test('with places kept for groups, as the file or the options say', async () => {
    const groups = [
      { id: 'h', name: 'Haninge', members: ['A', 'B'], max: 1 },
      { id: 'n', name: 'Nynäshamn', members: ['C'], max: 1 },
    ];
    const ballots = { votes: { A: 9, B: 8, C: 2 }, valid: 10, blank: 0, invalid: 0 };
    const candidates = ['A', 'B', 'C'];
    const poll = { method: 'plurality', seats: 2, candidates, ballots };
    const bundle = await file('groups.json', JSON.stringify({ ...poll, groups }));
    const { code, out } = await run(bundle, '--json', '--explain', '--language', 'en');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      elected: ['A', 'C'],
      groups: [
        { name: 'Haninge', members: ['A', 'B'], max: 1, elected: 1 },
        { name: 'Nynäshamn', members: ['C'], max: 1, elected: 1 },
      ],
      rounds: [{ passedOver: [{ candidate: 'B', group: 'h' }] }],
    });
    expect(out).toContain('B has votes enough but no seat: the one seat for Haninge is filled.');
    expect((await run(bundle)).out).toMatch(/at most 1 of A, B\n[\s\S]*B +8 +passed over\n/);
    expect((await run(bundle, '--method', 'schulze')).err).toContain('keeps no seats for groups');

    const blt = await file('groups.blt', '3 2\n9 1 0\n8 2 0\n2 3 0\n0\n"A"\n"B"\n"C"\n"T"\n');
    const args = [blt, '--method', 'plurality', '--json'];
    expect(JSON.parse((await run(...args)).out).elected).toEqual(['A', 'B']);
    const most = ['--at-most', '1:A,B', '--at-most', '1:C'];
    expect(JSON.parse((await run(...args, ...most)).out).elected).toEqual(['A', 'C']);
    const least = JSON.parse((await run(...args, '--at-least', '1:C')).out);
    expect(least.elected).toEqual(['A', 'C']);
  });

  test('and is told in sentences, Swedish when not said', async () => {
    const args = [fixture('42.blt'), '--method', 'v22', '--explain'];
    expect((await run(...args)).out).toContain(
      'Castor väljs i första omgången med 4 av 6 giltiga valsedlar.\n',
    );
    expect((await run(...args, '--language', 'en')).out).toContain(
      'Castor is elected in the first round with 4 of 6 valid ballots.\n',
    );
  });

  test.each([['--help'], ['-h']])('as does %s', async (flag) => {
    const { code, out } = await run(flag);
    expect(code).toBe(0);
    expect(out).toContain('Usage: klubba count FILE');
  });
});

describe('a tie that needs a lot exits 3', () => {
  const args = [fixture('weak-surplus.blt'), '--method', 'scottish-stv'];

  test('and says between whom and for what', async () => {
    const { code, out, err } = await run(...args, '--json');
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      state: 'lot-needed',
      lotNeeded: { round: 5, for: 'exclusion', among: ['E', 'F'], places: 1 },
    });
    expect(err).toMatch(/weak-surplus\.blt: A lot is needed between E and F .*--lots\.\n$/);
  });

  test('and never shows a part of the result as if it were all of it', async () => {
    const { out } = await run(fixture('weak-surplus.blt'), '--method', 'wigm');
    expect(out).toContain('NOT DECIDED YET: a lot is needed');
    expect(out).toContain('between  E, F');
    expect(out).toContain('Elected so far');
    expect(out).not.toMatch(/^(Elected|Nobody is elected)$/m);
  });
  test('nor where a run-off is still to be held', async () => {
    const first = await file('to-run-off.csv', 'antal;Ann;Bo;Cy\n25;x;;\n24;;x;\n3;;;x\n');
    const { code, out } = await run(first, '--method', 'v22', '--seats', '1');
    expect(code).toBe(0);
    expect(out).toContain('Elected so far: nobody\nSecond round needed for 1, among: Ann, Bo\n');
  });

  test('and a party stands beside the name', async () => {
    const names = '0\n"Ann Ek" "Röda"\n"Bo ""Bosse"" Ås" "Blåa"\n"T"\n';
    const council = await file('council.txt', `2 1\n2 1 0\n5 2 0\n${names}`);
    const { code, out } = await run(council, '--method', 'scottish-stv');
    expect(code).toBe(0);
    expect(out).toMatch(/Elected\n +1 {2}Bo "Bosse" Ås, Blåa\n$/);
  });

  test('until the lot is given', async () => {
    const { code, out } = await run(...args, '--json', '--lots', 'F,E');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      elected: ['A', 'B', 'C', 'D'],
      lots: [{ for: 'exclusion', among: ['E', 'F'], chosen: ['F'] }],
    });
  });

  test('or computed from a seed and words, the same for everybody', async () => {
    const computed = [...args, '--json', '--seed', 'ab'.repeat(32), '--words', 'tre nycklar'];
    const first = await run(...computed);
    expect(first.code).toBe(0);
    expect(await run(...computed)).toEqual(first);
  });

  test('or when a name in it holds a comma', async () => {
    const ballots = await file('comma.blt', '2 1\n1 1 0\n1 2 0\n0\n"Ek, Ann"\n"Ås, Bo"\n"T"\n');
    const { code, out } = await run(
      ballots,
      '--method',
      'plurality',
      '--lots',
      'Ås, Bo,Ek, Ann',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).elected).toEqual(['Ås, Bo']);
  });
});

describe('a malformed file exits 2 with one line that names file, line and what was expected', () => {
  test.each([
    [
      'number.blt',
      '4 2\n3 1 2 0\n1 5 0\n0\n',
      /number\.blt:3: expected a candidate's number \(at most 4\), found “5”\.\n$/,
    ],
    ['cut.blt', '4 2\n3 1 2 0\n', /cut\.blt:3: expected a number of ballots\.\n$/],
    [
      'marks.csv',
      'antal;A;B\n1;x;hm\n',
      /marks\.csv:2: expected a mark, a rank or no .*, found “hm”\.\n$/,
    ],
    [
      'tally.txt',
      'Option 1->: A\nV: 12\n',
      /tally\.txt:2: expected a rank or a dash for each option .*found “12”\.\n$/,
    ],
    ['bundle.json', '{\n"seats":\n}', /bundle\.json:3: expected valid JSON\.\n$/],
    [
      'binary.blt',
      Buffer.from('2 1\n1 1 0\n0\n"\x81sa"\n"B"\n', 'latin1'),
      /binary\.blt:4: expected text in UTF-8, UTF-16 or Windows-1252 .*\.\n$/,
    ],
    [
      'binary',
      new Uint8Array(4096),
      /binary:1: expected BLT, CSV, a Debian tally sheet or a bundle\.\n$/,
    ],
    ['empty', '', /empty:1: expected BLT/],
    [
      'control.blt',
      '2 1\n\u001b[31mred\u001b[0m 1 0\n',
      /control\.blt:2: expected a number of ballots, found “ \[31mred \[0m”\.\n$/,
    ],
  ])('%s', async (name, content, line) => {
    const { code, out, err } = await run(
      await file(name, content),
      '--method',
      'v22',
      '--seats',
      '1',
    );
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('also when there is no file, or it is a folder, or one without an end', async () => {
    for (const each of ['/nowhere.blt', tmpdir(), '/dev/zero']) {
      const { code, err } = await run(each, '--method', 'v22');
      expect(code).toBe(2);
      expect(err).toContain(`${each}:1: expected`);
    }
  });
});

describe('wrong usage exits 2 with one line', () => {
  test.each([
    [[], 'Expected a file of ballots.'],
    [['a', 'b'], 'Expected one file, found “b” too.'],
    [[fixture('42.blt')], 'expected --method'],
    [[fixture('42.blt'), '--method', 'dice'], '--method: expected v22, plurality'],
    [[fixture('42.blt'), '--method', 'v22', '--seats', '0'], '--seats: expected a whole number'],
    [[fixture('42.blt'), '--method', 'schulze', '--unranked', 'x'], '--unranked: expected last or'],
    [[fixture('42.blt'), '--method', 'v22', '--lots', 'Nobody'], '--lots: expected the name'],
    [[fixture('42.blt'), '--method', 'v22', '--lots', 'Helen,Helen'], 'expected each name once'],
    [[fixture('42.blt'), '--method', 'v22', '--seed', 'x'], '--seed: expected 64'],
    [[fixture('42.blt'), '--method', 'v22', '--language', 'de'], '--language: expected sv or en'],
    [[fixture('42.blt'), '--method', 'v22', '--at-most', 'Helen'], 'expected a number, a colon'],
    [
      [fixture('42.blt'), '--method', 'v22', '--at-most', '1:Nobody'],
      '--at-most: expected the name',
    ],
    [
      [fixture('42.blt'), '--method', 'v22', '--at-least', '1:Helen', '--at-most', '1:Castor'],
      'or one alone with --at-least',
    ],
    [[fixture('42.blt'), '--method', 'v22', '--fast'], "Unknown option '--fast'"],
  ])('%j', async (args, line) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('such as a CSV without --seats', async () => {
    const marks = await file('marks-only.csv', 'antal;A;B\n1;x;\n');
    expect((await run(marks, '--method', 'v22')).err).toContain('expected --seats');
  });
});
