import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commitment, computedOrder } from '@klubba/domain/counting';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { count } from './count-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'klubba-evidence-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (bundle: unknown, ...args: string[]) => {
  const file = path.join(folder, 'bundle.json');
  await writeFile(file, JSON.stringify(bundle));
  const written = { out: '', err: '' };
  const code = await count([file, ...args], {
    out: async (text) => {
      written.out += text;
    },
    err: async (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
};

const seed = '5f'.repeat(32);
const nonce = 'ab'.repeat(32);
const words = 'tre nycklar';
const order = computedOrder({ seed, words }, ['s1', 's2']);
const names = { s1: 'Siv Åberg', s2: 'Tor Ek' } as Record<string, string>;

const bundle = {
  title: 'Ombud',
  method: 'v22',
  seats: 2,
  marks: 2,
  candidates: [
    { id: 'c1', name: 'Ann Ek' },
    { id: 'c2', name: 'Bo Ås' },
    { id: 'c3', name: 'Cy Öst' },
  ],
  ballots: { votes: { c1: 60, c2: 30, c3: 30 }, valid: 100, blank: 3, invalid: 1 },
  runOff: { votes: { c2: 40, c3: 40 }, valid: 80, blank: 0, invalid: 0 },
  substitutes: {
    seats: 2,
    candidates: [
      { id: 's1', name: names.s1 },
      { id: 's2', name: names.s2 },
    ],
    ballots: { votes: { s1: 50, s2: 50 }, valid: 60, blank: 0, invalid: 0 },
  },
  lots: [
    { kind: 'physical', among: ['c2', 'c3'], order: ['c3'] },
    {
      kind: 'computed',
      among: ['s1', 's2'],
      commitment: commitment(seed, nonce),
      seed,
      nonce,
      words,
    },
  ],
  result: { elected: ['c1', 'c3'], substitutes: order },
};
const evidence = { declaration: { leaf: '…' }, register: [{ count: 104 }], count: bundle };
const { result: _, ...undeclared } = bundle;

describe('an evidence file', () => {
  test('is counted from sheets and lots alone, and its result found to be the same', async () => {
    const { code, out, err } = await run(evidence);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Ombud\nv22, 2 seats\n/);
    expect(out).toContain('Round 1: 104 ballots, 100 valid, 3 blank, 1 invalid; needed: 51');
    expect(out).toMatch(/\nElected\n +1 {2}Ann Ek\n +2 {2}Cy Öst\n/);
    const [first, second] = order.map((id) => names[id]);
    expect(out).toContain('\nv22, 2 seats for substitutes\n');
    expect(out).toContain(`\nSubstitutes, in order\n   1  ${first}\n   2  ${second}\n`);
    expect(out.trimEnd().split('\n').at(-1)).toBe('The same result as was declared.');
  });

  test('is whole as JSON, the substitutes by name in their order', async () => {
    const { out } = await run(evidence, '--json');
    expect(JSON.parse(out)).toMatchObject({
      elected: ['Ann Ek', 'Cy Öst'],
      substitutes: order.map((id) => names[id]),
      substitutesCount: { state: 'complete', lots: [{ for: 'substitute-order' }] },
      sameAsDeclared: true,
    });
    expect(JSON.parse((await run(undeclared, '--json')).out)).not.toHaveProperty('sameAsDeclared');
  });

  test('is told in sentences', async () => {
    const { out } = await run(evidence, '--explain');
    expect(out).toContain('Ersättarna väljs på en egen valsedel.\n');
    expect(out).toContain(`${names[order[1]!]} blir ersättare nummer 2 med 50 röster.\n`);
    expect(out).toMatch(/Räkningen ger det resultat som har fastställts\.\n$/);
  });

  test.each([
    [
      { elected: ['c1', 'c2'], substitutes: order },
      'elected number 2 is Cy Öst by the count and Bo Ås in',
    ],
    [
      { elected: ['c1', 'c3'], substitutes: order.slice(0, 1) },
      `substitute number 2 is ${names[order[1]!]} by the count and nobody in`,
    ],
    [{ elected: ['c1', 'c3', 'c9'] }, 'elected number 3 is nobody by the count and c9 in'],
  ])(
    'exits 4 with the first difference where another result was declared: %j',
    async (result, line) => {
      const { code, out, err } = await run({ ...bundle, result });
      expect(code).toBe(4);
      expect(out).not.toContain('The same result');
      expect(err).toContain(line);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(JSON.parse((await run({ ...bundle, result }, '--json')).out).sameAsDeclared).toBe(
        false,
      );
    },
  );

  test('exits 3 where the lot of the substitutes is missing, and goes on when it is given', async () => {
    const without = { ...bundle, lots: bundle.lots.slice(0, 1) };
    const { code, out, err } = await run(without);
    expect(JSON.parse((await run(without, '--json')).out)).not.toHaveProperty('sameAsDeclared');
    expect(code).toBe(3);
    expect(out).toContain('Substitutes so far: nobody');
    expect(err).toContain('A lot is needed between Siv Åberg and Tor Ek to decide the order');
    const given = await run(undeclared, '--lots', 'Cy Öst,Bo Ås,Tor Ek,Siv Åberg', '--json');
    expect(JSON.parse(given.out).substitutes).toEqual(['Tor Ek', 'Siv Åberg']);
  });

  test('draws the substitutes by lots of their own where it has them', async () => {
    const own = { kind: 'physical', among: ['s1', 's2'], order: ['s2', 's1'] };
    const other = { kind: 'physical', among: ['s1', 's2'], order: ['s1', 's2'] };
    const file = {
      ...undeclared,
      substitutes: { ...bundle.substitutes, lots: [own] },
      lots: [bundle.lots[0], other],
    };
    expect(JSON.parse((await run(file, '--json')).out).substitutes).toEqual([
      'Tor Ek',
      'Siv Åberg',
    ]);
  });

  test('takes the marks and what no mark means from the file', async () => {
    const approval = {
      method: 'approval-each',
      seats: 1,
      unmarked: 'abstained',
      candidates: ['A'],
      ballots: { votes: { A: 3 }, against: { A: 2 }, valid: 9, blank: 0, invalid: 0 },
    };
    expect(JSON.parse((await run(approval, '--json')).out).elected).toEqual(['A']);
    expect(JSON.parse((await run(approval, '--json', '--unmarked', 'no')).out).elected).toEqual([]);
    const marks = {
      method: 'plurality',
      seats: 1,
      marks: 2,
      candidates: ['A', 'B'],
      ballots: [
        { weight: 3, marks: ['A', 'B'] },
        { weight: 1, marks: ['B'] },
      ],
    };
    expect(JSON.parse((await run(marks, '--json')).out)).toMatchObject({ ballots: { valid: 4 } });
  });

  test.each([
    [
      { lots: [{ ...bundle.lots[1], words: undefined }] },
      [],
      'a proper value in the field, found “lots”',
    ],
    [
      { lots: [{ ...bundle.lots[1], nonce: seed }] },
      [],
      'a seed and a nonce that open the commitment',
    ],
    [{ ballots: { ...bundle.ballots, valid: 20 } }, [], 'votes per name that go together'],
    [{}, ['--method', 'schulze'], 'expected v22, plurality or approval-each'],
    [{}, ['--substitutes', '2'], '--substitutes: expected nothing'],
  ])('that cannot be right is refused with one line: %j %j', async (part, args, line) => {
    const { code, out, err } = await run({ ...bundle, ...part }, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
