import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folded } from '../text.ts';
import { readBltName } from './blt-name.ts';
import { fileOf } from './fixtures.ts';
import { plurality, readBallots, readBlt, writeBlt } from './index.ts';

/** Three candidates of whom the second wins; the first name is the odd one. */
const ballots = '3 1\n1 1 0\n5 2 0\n0\n';
const read = (names: string) => readBallots(`${ballots}${names}`, 'x.blt');

describe('one line is one name', () => {
  test.each([
    ['"Ann ""Annie"" Ek"', 'Ann "Annie" Ek'],
    ['"Ann \\"Annie\\" Ek"', 'Ann "Annie" Ek'],
    ['"Ann \\"Annie\\""', 'Ann "Annie"'],
    ['"Ann "Annie" Ek"', 'Ann "Annie" Ek'],
    ['"Ann ""Annie" Ek"', 'Ann "Annie" Ek'],
    ['"Skylt 12" bred"', 'Skylt 12" bred'],
    ['"Ann Ek" # a comment', 'Ann Ek'],
    ['"Ann Ek" /* a comment */', 'Ann Ek'],
    ['Ann "Annie" Ek', 'Ann "Annie" Ek'],
    ['Ann Ek # a comment', 'Ann Ek'],
    ['Slate #1', 'Slate #1'],
    ['"Slate #1"', 'Slate #1'],
    ["Jane O'NEILL (Lab)", "Jane O'NEILL (Lab)"],
    // As a spreadsheet writes a council's name and party into one cell.
    ['"Ann EK ""Scottish Labour Party"""', 'Ann EK "Scottish Labour Party"'],
  ])('%s', (line, name) => {
    expect(readBltName(line)).toEqual({ name });
    const file = fileOf(`${ballots}${line}\nBo\nCy\nTitle\n`, 'x.blt');
    expect(file.candidates.map((each) => each.name)).toEqual([name, 'Bo', 'Cy']);
    expect(file.title).toBe('Title');
  });

  test.each([
    ['"Ann Ek" "Party"', 'Ann Ek', 'Party'],
    ['"Ann Ek"   "Party" # a comment', 'Ann Ek', 'Party'],
    [
      '"Ann ""Annie"" Ek" "Scottish Labour Party (Lab)"',
      'Ann "Annie" Ek',
      'Scottish Labour Party (Lab)',
    ],
    ['"Ann \\"Annie\\"" "Party"', 'Ann "Annie"', 'Party'],
    ['"Ann Ek" ""', 'Ann Ek', ''],
    // The whole line quoted once more, as councils have published it.
    ['"""Ann EK"" ""Scottish Labour Party"" "', 'Ann EK', 'Scottish Labour Party'],
  ])('and a second quoted string the party: %s', (line, name, party) => {
    expect(readBltName(line)).toEqual({ name, party });
    const file = fileOf(`${ballots}${line}\n"Bo" "P"\n"Cy" "Q"\n"""Ward"" "\n`, 'x.blt');
    expect(file.title).toBe('Ward');
    expect(file.candidates).toEqual([
      { id: '1', name, ...(party && { party }) },
      { id: '2', name: 'Bo', party: 'P' },
      { id: '3', name: 'Cy', party: 'Q' },
    ]);
  });

  test.each([
    ['"Ann Ek" Huddinge', 'one-name'],
    ['"Ann" "Ek" "Party"', 'one-name'],
    ['"Ann" x "Ek"', 'one-name'],
    ['"Ann "Annie" Ek" "Party"', 'one-name'],
    ['"Ann Ek', 'closing-quote'],
    ['""', 'candidate-name'],
    [`"${'x'.repeat(1000)}"`, 'shorter-name'],
  ])('anything else is refused with its line: %s', (line, expected) => {
    expect(read(`${line}\n"Bo"\n"Cy"\n"T"\n`)).toMatchObject({ problem: { line: 5, expected } });
  });

  test('so that whoever has the votes is elected, whatever the name before says', () => {
    const file = fileOf(`${ballots}"Ann "Annie" Ek"\n"Bo"\n"Cy"\n"T"\n`);
    const { elected } = plurality(file, { seats: 1 }, { kind: 'physical', draws: [] });
    expect(file.candidates.find(({ id }) => id === elected[0]?.candidate)?.name).toBe('Bo');
  });
});

describe('a name too few is noticed, for it would shift all that follow,', () => {
  test.each([
    ['a party after some names only', '"Ann" "A"\n"Bo"\n"Cy" "C"\n"T"\n', 6, 'party-on-each'],
    ['two names on one line', '"Ann" "Bo"\n"Cy"\n"T"\n', 6, 'party-on-each'],
    ['names on the line of the last 0', '', 4, 'name-on-own-line'],
    ['a name that is a comment', '"Ann"\n# OTHER NAME 1: Bo\n"Cy"\n"T"\n', 7, 'title-after-gap'],
    ['an empty line for a name', '"Ann"\n\n"Cy"\n"T"\n', 7, 'title-after-gap'],
    ['no name at all', '"Ann"\n"Bo"\n', 7, 'candidate-name'],
  ])('%s', (_, names, line, expected) => {
    const text = names ? `${ballots}${names}` : `${ballots.trimEnd()} "Ann" "Bo"\n"Cy"\n"T"\n`;
    expect(readBlt(text)).toMatchObject({ problem: { line, expected } });
  });
});

test('text after the title counts for nothing, on its line or on the next', () => {
  const file = fileOf(`${ballots}"Ann"\n"Bo"\n"Cy"\n"Årsmötet" 3 maj 2026\nSource\n"Comment"\n`);
  expect(file.title).toBe('Årsmötet');
  expect(fileOf(`${ballots}Ann\nBo\nCy\nWard 6 - Elgin "North"\n`).title).toBe(
    'Ward 6 - Elgin "North"',
  );
});

test.each(['x.blt', 'x.txt', 'x.csv', 'x.json', 'x'])(
  'is known by what it holds, as %s',
  (name) => {
    for (const text of ['4 2 # a; comment\n', '# first\n4 2\n', '/* a\n; */ 4 2\n', '\uFEFF4\n2\n'])
      expect(fileOf(`${text}1 1 0\n0\nA\nB\nC\nD\n`, name).seats).toBe(2);
  },
);

test('old line breaks are line breaks', () => {
  const file = fileOf(`${ballots}Ann\nBo\nCy\nT\n`.replaceAll('\n', '\r'));
  expect(file.candidates.map(({ name }) => name)).toEqual(['Ann', 'Bo', 'Cy']);
});

test('whatever the names hold, what was written is read back', () => {
  const pieces = [
    '"',
    '""',
    '\\',
    '\\"',
    '#',
    ' # ',
    '/*',
    '*/',
    "'",
    ',',
    '0',
    '-',
    '(',
    '[tie',
    '”',
  ];
  const letters = ['Å', 'A\u030a', '\u00a0', '\u202f', '\u2028', ' ', 'x', 'Ek', '漢', '🎉'];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces, ...letters), fc.string({ unit: 'grapheme' })))
    .map((all) =>
      all
        .join('')
        .replaceAll(/[\r\n]+/g, ' ')
        .trim(),
    )
    .filter((each) => folded(each) !== '' && !/^".*"$/s.test(each));
  const named = fc.record({ name: text, party: fc.option(text, { nil: undefined }) });
  const names = fc.uniqueArray(named, {
    minLength: 1,
    maxLength: 5,
    selector: (n) => folded(n.name),
  });
  fc.assert(
    fc.property(names, text, (all, title) => {
      const candidates = all.map(({ name, party }, at) => ({
        id: String(at + 1),
        name,
        ...(party && { party }),
      }));
      const file = { title, seats: 1, candidates, ballots: [{ weight: 1, preferences: [['1']] }] };
      expect(readBlt(writeBlt(file))).toEqual({ file });
    }),
    { numRuns: 1000 },
  );
});
