import { type Decode, readBallotBytes, readBallots, sortBallots } from '@klubba/domain/counting';
import { describe, expect, test } from 'vitest';

const decode: Decode = (encoding, bytes) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const csv = 'Antal;Åsa Öberg;Bo Ek\r\n12;x;\r\n3;;x\r\n';
const read = (bytes: Uint8Array, name = 'val.csv') => readBallotBytes(bytes, name, decode);
const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
const utf16 = (text: string, little: boolean) => {
  const units = Uint8Array.from(`\uFEFF${text}`, () => 0);
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, one] of [...`\uFEFF${text}`].entries())
    view.setUint16(at * 2, one.charCodeAt(0), little);
  return bytes;
};

describe('a CSV as Excel in Sweden writes it', () => {
  const expected = readBallots(csv, 'val.csv');
  test.each([
    ['UTF-8', new TextEncoder().encode(csv)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${csv}`)],
    ['Windows-1252', latin(csv)],
    ['UTF-16', utf16(csv, true)],
    ['UTF-16, the other way round', utf16(csv, false)],
  ])('is the same in %s', (_, bytes) => {
    expect(read(bytes)).toEqual(expected);
    expect(expected).toMatchObject({
      file: { candidates: [{ name: 'Åsa Öberg' }, { name: 'Bo Ek' }] },
    });
  });
  test.each([
    ['a line that tells the separator', `sep=;\r\n${csv}`],
    ['a line that tells it, and a mark', `\uFEFFsep=;\r\n${csv}`],
    ['separators at the end of each row', csv.replaceAll('\r\n', ';;\r\n')],
  ])('may have %s', (_, text) => {
    expect(readBallots(text, 'val.csv')).toEqual(expected);
  });
  test.each([' ', '\u00a0', '\u202f'])('may set thousands apart by a blank (%j)', (blank) => {
    const reading = readBallots(`Antal;Ann;Bo\n1${blank}150;x;\n`, 'val.csv');
    expect(reading).toMatchObject({ file: { ballots: [{ weight: 1150 }] } });
  });
  test('is refused with its line where it is in none of these', () => {
    expect(read(Uint8Array.of(65, 59, 66, 10, 0x81, 0x00, 10))).toEqual({
      problem: { line: 2, expected: 'utf-8' },
    });
  });
});

describe('columns for what is no candidate', () => {
  test.each([
    ['Blank', 'Ogiltig'],
    ['blanka', 'ogiltiga'],
    ['Blanka röster', 'Ogiltiga röster'],
    ['blank votes', 'invalid votes'],
    ['Blank ballots', 'Spoilt ballots'],
  ])('%s and %s are counted apart', (blank, invalid) => {
    const text = `Antal;Ann;${blank};Bo;${invalid}\n5;x;;;\n4;;x;;\n3;;;;x\n2;x;x;;\n1;;;;\n`;
    const reading = readBallots(text, 'val.csv');
    if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
    expect(reading.file.candidates.map(({ name }) => name)).toEqual(['Ann', 'Bo']);
    const { sorted } = sortBallots(reading.file);
    expect(sorted).toMatchObject({ total: 15, valid: 5, blank: 5, invalid: 5 });
  });
});

describe('two candidates of one name', () => {
  const twice = { expected: 'different-names' };
  test.each([
    ['CSV', 'Antal;Ann Ek;ann  ek\n1;x;\n', 'val.csv', 1],
    ['CSV, composed or not', 'Antal;Åsa;A\u030Asa\n1;x;\n', 'val.csv', 1],
    ['BLT', '2 1\n1 1 0\n0\n"Ann Ek"\n"Ann Ek"\n"Title"\n', 'val.blt', 5],
    ['a Debian tally', 'Option 1->: Ann\nOption 2->: Ann\nV: 12\n', 'tally.txt', 2],
  ])('are refused in %s', (_, text, name, line) => {
    expect(readBallots(text, name)).toMatchObject({ problem: { ...twice, line } });
  });
  test('are refused in a bundle', () => {
    const { problem } = readBallots(
      JSON.stringify({
        candidates: ['Ann', 'ANN'],
        seats: 1,
        ballots: [{ weight: 1, preferences: [['Ann']] }],
      }),
      'val.json',
    ) as { problem?: unknown };
    expect(problem).toBeDefined();
  });
});
