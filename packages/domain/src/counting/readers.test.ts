import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '../text.ts';
import { columnOf } from './csv-column.ts';
import { fileOf, fixtures } from './fixtures.ts';
import {
  type BallotFile,
  en,
  isSheet,
  limits,
  merge,
  readBallots,
  readBlt,
  readCsv,
  readDebianTally,
  sv,
  total,
  writeBlt,
  writeCsv,
  writeDebianTally,
} from './index.ts';

const blt = (text: string): BallotFile => fileOf(text, 'x.blt');
const problem = (text: string, name = 'x.blt') => {
  const reading = readBallots(text, name);
  return 'problem' in reading ? reading.problem : undefined;
};

const four = '"Adam"\n"Basil"\n"Charlotte"\n"Donald"\n"Title"\n';

describe('BLT', () => {
  test('names withdrawn candidates with negative numbers', () => {
    expect(blt(`4 2\n-2 -4\n3 1 3 4 0\n0\n${four}`)).toEqual({
      title: 'Title',
      seats: 2,
      candidates: [
        { id: '1', name: 'Adam' },
        { id: '2', name: 'Basil', withdrawn: true },
        { id: '3', name: 'Charlotte' },
        { id: '4', name: 'Donald', withdrawn: true },
      ],
      ballots: [{ weight: 3, preferences: [['1'], ['3'], ['4']] }],
    });
  });

  test('may name each ballot, with its weight as OpenSTV writes it or without as Droop does', () => {
    const ballots = [
      { weight: 1, preferences: [['3'], ['1']] },
      { weight: 1, preferences: [['2']] },
    ];
    expect(blt(`4 2\n(a 1) 1 3 1 0\n(a 2) 1 2 0\n0\n${four}`).ballots).toEqual(ballots);
    expect(blt(`4 2\n(a 1) 3 1 0\n(a 2) 2 0\n0\n${four}`).ballots).toEqual(ballots);
    expect(blt(`4 2\n(a) 7 1 2 0\n(b) 1 3 0\n0\n${four}`).ballots).toEqual([
      { weight: 7, preferences: [['1'], ['2']] },
      { weight: 1, preferences: [['3']] },
    ]);
  });

  test('may begin with a byte-order mark', () => {
    expect(blt(fixtures.byteOrderMark)).toEqual(blt(fixtures.utf8));
  });

  test('may hold comments, of two kinds', () => {
    const text = `# a\n4 2 # four\n/* two\nlines */ 3 1 2 0 #"x"\n0#\n${four.replace('"Basil"', '"Basil" # him')}`;
    expect(blt(text).ballots).toEqual([{ weight: 3, preferences: [['1'], ['2']] }]);
    expect(blt(text).candidates[1]?.name).toBe('Basil');
  });

  test('may stand on one line, or end every line with 500 blanks', () => {
    const text = `4 2\n3 1 2 0\n1 4 0\n0\n${four}`;
    expect(blt(text.replaceAll('\n', ' '))).toEqual(blt(text));
    expect(blt(text.replaceAll('\n', `${' '.repeat(500)}\r\n`))).toEqual(blt(text));
  });

  test('ranks equally with = and skips a rank with -', () => {
    expect(blt(`4 2\n2 4 1=3 - 2 0\n0\n${four}`).ballots).toEqual([
      { weight: 2, preferences: [['4'], ['1', '3'], [], ['2']] },
    ]);
  });

  test('keeps double spaces and quotation marks within a name', () => {
    const text = '2 1\n1 1 0\n0\n"Anna  Maria"\n"Bo "Bosse"-Ek"\n"T"\n';
    expect(blt(text).candidates.map(({ name }) => name)).toEqual(['Anna  Maria', 'Bo "Bosse"-Ek']);
  });

  test('may leave out the quotation marks and the title', () => {
    expect(blt('2 1\n1 1 0\n0\nCand A (Party A)\nCand B # b\n')).toMatchObject({
      candidates: [{ name: 'Cand A (Party A)' }, { name: 'Cand B' }],
    });
  });

  test('holds blank ballots, and may carry the order of a lot and nicknames', () => {
    const text = `4 2\n[nick ad ba ch do]\n[tie do ba ch ad]\n7 0\n2 ba ch 0\n0\n${four}`;
    expect(blt(text).ballots).toEqual([
      { weight: 7, preferences: [] },
      { weight: 2, preferences: [['2'], ['3']] },
    ]);
    expect(blt(text).lots).toEqual([{ kind: 'physical', order: ['4', '2', '3', '1'] }]);
  });

  test.each([
    ['', { line: 1, expected: 'known-format' }],
    ['x 2', { line: 1, expected: 'number-of-candidates', found: 'x' }],
    ['0 2', { line: 1, expected: 'number-of-candidates', found: '0' }],
    ['501 2', { line: 1, expected: 'fewer-candidates', found: '501', most: 500 }],
    ['4 -1', { line: 1, expected: 'number-of-seats', found: '-1' }],
    ['4\n\n', { line: 3, expected: 'number-of-seats' }],
    ['4 2\n-5\n', { line: 2, expected: 'withdrawn-candidate', found: '-5', most: 4 }],
    ['4 2\n1.5 1 0\n', { line: 2, expected: 'number-of-ballots', found: '1.5' }],
    ['4 2\n1 1 0\n2 5 0\n', { line: 3, expected: 'candidate-number', found: '5', most: 4 }],
    ['4 2\n1 1=x 0\n', { line: 2, expected: 'candidate-number', found: 'x', most: 4 }],
    ['4 2\n1 1 2\n3 "Adam"\n', { line: 3, expected: 'candidate-number', found: '"Adam"', most: 4 }],
    ['4 2\n1 1 0\n', { line: 3, expected: 'number-of-ballots' }],
    ['4 2\n1 1 0\n0\n"A"\n"B"\n', { line: 6, expected: 'candidate-name' }],
    ['4 2\n1 1 0\n0\n"A"\n"B\n', { line: 5, expected: 'closing-quote' }],
    ['4 2\n/* 1 1 0\n0\n', { line: 2, expected: 'closing-comment' }],
    ['4 2\n[elected 1]\n', { line: 2, expected: 'known-option', found: '[elected' }],
    ['4 2\n[tie 1 2\n', { line: 3, expected: 'closing-bracket' }],
    ['4 2\n(id 1 2 0\n', { line: 3, expected: 'closing-bracket' }],
    [`4 2\n0\n${four}1\n2\n3\n4`, { line: 11, expected: 'end-of-file', found: '4' }],
    ['4 2\n[nick a b b c]\n', { line: 2, expected: 'different-names', found: 'b' }],
    ['4 2\n999999999 1 0\n1 1 0\n', { line: 3, expected: 'fewer-ballots', most: limits.ballots }],
  ])('that is wrong names the line and what was expected: %j', (text, expected) => {
    expect(problem(text)).toMatchObject(expected);
  });
});

describe('two of the same name are refused, with the lines of both,', () => {
  test.each([
    ['BLT', 'x.blt', '2 1\n1 1 0\n0\n"Ann Ek"\n"Ann Ek"\n"T"\n', 5, 4],
    ['BLT, composed and decomposed', 'x.blt', '2 1\n0\n"\u00c5sa Ek"\n"A\u030asa  ek"\n', 4, 3],
    ['BLT, with different parties', 'x.blt', '2 1\n0\n"Ann Ek" "A"\n"Ann Ek" "B"\n', 4, 3],
    ['CSV', 'x.csv', 'antal;Ann Ek;Ann\u00a0Ek\n1;x;\n', 1, 1],
    ['Debian', 'x.txt', 'Option 1->: Ann\nOption 2->: ANN\nV: 12\n', 2, 1],
    [
      'JSON',
      'x.json',
      '{"candidates": [\n"Ann",\n{"id": "b", "name": "Ann"}],\n"ballots": []}',
      3,
      2,
    ],
  ])('%s', (_, name, text, line, first) => {
    expect(problem(text, name)).toMatchObject({ line, first, expected: 'different-names' });
  });

  test('and the sentence says so', () => {
    const same = { line: 5, first: 4, expected: 'different-names', found: 'Ann' } as const;
    expect(sv.problem(same)).toBe('Väntade olika namn, hittade ”Ann”, som på rad 4.');
    expect(en.problem(same)).toBe('Expected different names, found “Ann”, as on line 4.');
  });
});

describe('a CSV of marks', () => {
  test.each([
    ['antal;Ann;Bo;Blank;Ogiltig\n3;x;;;\n5;;;x;\n2;;;;x\n'],
    ['number,Ann,Bo,Blank ballots,Invalid ballots\n3,x,,,\n5,,,x,\n2,,,,yes\n'],
    ['Ann;Bo;Blanka röster;Ogiltiga valsedlar;Antal röster\nx;;;;3\n;;1;0;5\n;;nej;x;2\n'],
    ['antal;Ann;Bo\n3;x;\n5;Blank;\n2;;Ogiltig\n'],
    ['sep=;\r\nantal;Ann;Bo;;\r\n3;x;;;\r\n5;blank;;;\r\n2;invalid;;;\r\n;;;;\r\n'],
  ])('knows blank and invalid ballots in a column or a cell, in both languages: %j', (text) => {
    expect(fileOf(text, 'x.csv')).toEqual({
      candidates: [
        { id: '1', name: 'Ann' },
        { id: '2', name: 'Bo' },
      ],
      ballots: [
        { weight: 3, preferences: [['1']] },
        { weight: 5, preferences: [] },
        { weight: 2, preferences: [['?']] },
      ],
    });
  });

  test('reads thousands set apart by any blank', () => {
    const text = 'antal;A\n1 150;x\n1\u00a0150;x\n12\u202f000;x\n';
    expect(total(fileOf(text, 'x.csv').ballots)).toBe(14_300);
  });

  test.each([
    ['antal;A;Blank\n1;;12\n', { line: 2, expected: 'mark', found: '12' }],
    ['antal;A;antal röster\n1;;12\n', { line: 1, expected: 'header' }],
    ['antal;A\n11 50;x\n', { line: 2, expected: 'number-of-ballots', found: '11 50' }],
    ['antal;A\n1,5;x\n', { line: 2, expected: 'number-of-ballots', found: '1,5' }],
  ])('is refused rather than guessed at: %j', (text, expected) => {
    expect(problem(text, 'x.csv')).toMatchObject(expected);
  });

  const candidates = [
    { id: '1', name: 'Anna; Ek' },
    { id: '2', name: 'Bo "Bosse" Ås' },
  ];

  test('is read with marks, in the way a Swedish spreadsheet writes it', () => {
    const text = '\uFEFFantal;"Anna; Ek";"Bo ""Bosse"" Ås"\r\n51;x;\r\n4;X;x\r\n\r\n7;;\r\n';
    expect(fileOf(text)).toEqual({
      candidates,
      ballots: [
        { weight: 51, preferences: [['1']] },
        { weight: 4, preferences: [['1', '2']] },
        { weight: 7, preferences: [] },
      ],
    });
  });

  test('is read with ranks, noes and invalid ballots', () => {
    const text = 'number,A,B,invalid\n3,2,1,\n2,1,3,\n1,no,1,\n5,,,x\n';
    expect(fileOf(text).ballots).toEqual([
      { weight: 3, preferences: [['2'], ['1']] },
      { weight: 2, preferences: [['1'], [], ['2']] },
      { weight: 1, preferences: [['2']], against: ['1'] },
      { weight: 5, preferences: [['?']] },
    ]);
  });

  test('without a column of numbers is one row per ballot', () => {
    expect(fileOf('A;B\nx;\nx;\n;x\n').ballots).toEqual([
      { weight: 2, preferences: [['1']] },
      { weight: 1, preferences: [['2']] },
    ]);
  });

  test.each([
    ['antal\n1\n', { line: 1, expected: 'header', found: 'antal' }],
    ['antal;A;A\n', { line: 1, expected: 'different-names', found: 'A' }],
    ['antal;A;B\n1;x\n', { line: 2, expected: 'as-many-cells', most: 3 }],
    ['antal;A;B\n1;x;;y\n', { line: 2, expected: 'as-many-cells', most: 3 }],
    ['antal;A;B\n1;x;\nmany;x;\n', { line: 3, expected: 'number-of-ballots', found: 'many' }],
    ['antal;A;B\n1;x;\n1;perhaps;\n', { line: 3, expected: 'mark', found: 'perhaps' }],
    ['antal;"A\nB";C\n1;x;\n1;9999;\n', { line: 4, expected: 'mark', found: '9999' }],
    ['antal;A;B\n1;"x;\n', { line: 2, expected: 'closing-quote' }],
  ])('that is wrong names the line and what was expected: %j', (text, expected) => {
    expect(problem(text, 'x.csv')).toMatchObject(expected);
  });
});

describe('a Debian tally sheet', () => {
  test('is read with equal and missing ranks', () => {
    const file = fileOf(fixtures.debian);
    expect(total(file.ballots)).toBe(421);
    expect(file.candidates).toHaveLength(8);
    expect(
      fileOf('Option 1->: A\nOption 2->: B\nOption 3->: C\nV: 2-1\nV: 1-1 ab\n').ballots,
    ).toEqual([
      { weight: 1, preferences: [['3'], ['1']] },
      { weight: 1, preferences: [['1', '3']] },
    ]);
  });

  test.each([
    ['V: 12\n', { line: 1, expected: 'options' }],
    ['Option 1->: A\nOption 3->: B\n', { line: 2, expected: 'options' }],
    [
      'Option 1->: A\nOption 2->: B\nV: 123\n',
      { line: 3, expected: 'vote', found: '123', most: 2 },
    ],
    ['Option 1->: A\nV: ?\n', { line: 2, expected: 'vote', found: '?' }],
  ])('that is wrong names the line and what was expected: %j', (text, expected) => {
    expect(problem(text, 'tally.txt')).toMatchObject(expected);
  });
});

describe('a bundle', () => {
  const bundle = {
    method: 'v22',
    seats: 1,
    candidates: ['A', { id: 'b', name: 'B' }],
    ballots: [
      { weight: 3, marks: ['A', 'b'] },
      { weight: 1, preferences: [['b'], ['A']] },
    ],
    lots: ['A', 'b'],
  };

  test('says how its ballots are to be counted', () => {
    expect(fileOf(JSON.stringify(bundle))).toEqual({
      method: 'v22',
      seats: 1,
      candidates: [
        { id: 'A', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      ballots: [
        { weight: 3, preferences: [['A', 'b']] },
        { weight: 1, preferences: [['b'], ['A']] },
      ],
      lots: [{ kind: 'physical', order: ['A', 'b'] }],
    });
  });

  test.each([
    ['{\n"seats": 1,\n}', { line: 3, expected: 'json' }],
    ['{"candidates": []}', { expected: 'bundle-field', found: 'candidates' }],
    ['{"candidates": ["A", {"id": "A", "name": "B"}]}', { expected: 'bundle-field' }],
    ['{"candidates": ["A"], "ballots": [{}]}', { expected: 'bundle-field', found: 'ballots' }],
    [
      '{"candidates": ["A"], "ballots": [], "method": "dice"}',
      { expected: 'bundle-field', found: 'method' },
    ],
  ])('that is wrong names the line or the field: %j', (text, expected) => {
    expect(problem(text, 'x.json')).toMatchObject(expected);
  });
});

describe('every format', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replaceAll(/["\s]+/g, ' ').trim())
    .filter((text) => text !== '' && columnOf(text).kind === 'candidate');
  const file = fc
    .uniqueArray(name, { minLength: 2, maxLength: 6, selector: folded })
    .chain((names) => {
      const candidates = names.map((each, at) => ({ id: String(at + 1), name: each }));
      const preferences = fc
        .shuffledSubarray(candidates.map(({ id }) => id))
        .map((ids) => ids.map((id) => [id]));
      const ballot = fc.record({ weight: fc.integer({ min: 1, max: 99 }), preferences });
      return fc.record({
        seats: fc.constant(1),
        candidates: fc.constant(candidates),
        ballots: fc.array(ballot, { minLength: 1, maxLength: 9 }).map(merge),
      });
    });

  test.each([
    ['BLT', writeBlt, readBlt],
    ['CSV', writeCsv, readCsv],
    ['a Debian tally sheet', writeDebianTally, readDebianTally],
  ])('reads back what it wrote: %s', (_, write, read) => {
    fc.assert(
      fc.property(file, (written) => {
        const reading = read(write(written));
        if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
        expect(reading.file.candidates).toEqual(written.candidates);
        expect(sorted(reading.file)).toEqual(sorted(written));
      }),
    );
  });

  test('answers any text with a file or a problem, and never throws', () => {
    const pieces = fc.constantFrom(
      ' ',
      '\n',
      '0',
      '1',
      '2',
      '-1',
      '=',
      '"',
      ';',
      ',',
      '(',
      ')',
      '[tie',
      ']',
      '/*',
      '*/',
      '#',
      'V:',
      'Option 1->: A',
      '{',
      '}',
      'x',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
      fc.array(pieces).map((all) => `2 1\n${all.join(' ')}`),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('', 'x.blt', 'x.csv', 'x.json'), (each, called) => {
        const reading = readBallots(each, called);
        if ('problem' in reading) expect(reading.problem.line).toBeGreaterThan(0);
        else expect(reading.file.candidates.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

// A rank that is skipped by nobody else's count may be written closed up; what matters is the order.
const sorted = ({ ballots }: BallotFile) =>
  (isSheet(ballots) ? [] : ballots)
    .map(
      ({ weight, preferences }) =>
        `${preferences.map((rank) => rank.join('=')).join('>')} × ${weight}`,
    )
    .sort();

// Quadratic reading would take hours; the test has five seconds.
test('a file without an end to its quotation marks, comments or lines is answered at once', () => {
  const long = 'x '.repeat(2_000_000);
  for (const text of [
    `2 1\n1 1 0\n0\n"${long}`,
    `2 1\n/* ${long}`,
    `2 1\n${'1 1 0\n'.repeat(500_000)}`,
    `2 1\n1 ${'1 '.repeat(1_000_000)}`,
    `Option 1->: A${' '.repeat(2_000_000)}B\nV: 12`,
    `antal;A\n1;"${'""'.repeat(1_000_000)}`,
    '['.repeat(1_000_000),
    `{"candidates":${'['.repeat(1_000_000)}`,
    '\n'.repeat(2_000_000),
  ])
    expect(readBallots(text)).toHaveProperty('problem');
});
