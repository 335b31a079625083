import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asLine, asProse, folded, textFault } from './text.ts';

const invisible = [
  0x200b, 0x200c, 0x200d, 0x200e, 0xfeff, 0xad, 0xfe0f, 0x34f, 0x3164, 0xe0041, 0x2800,
];
const awkward = fc.constantFrom(
  ...[...invisible, 0x20, 0xa0, 0x0a, 0x0d, 0x2028, 0x30a, 0x308, 0x1f3f4, 0x1f9d1, 0x2764],
  ...[0x41, 0x61, 0xe5, 0x212b, 0x5d0, 0x628, 0x915, 0x94d, 0xac00, 0x1100, 0x1161],
);
const text = fc
  .array(
    fc.oneof(
      awkward.map((point) => String.fromCodePoint(point)),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('a text is kept', () => {
  test.for([
    ['a line', asLine],
    ['prose', asProse],
  ] as const)('composed and with nothing that a second time would change: %s', ([, kept]) =>
    fc.assert(
      fc.property(text, (given) => {
        const once = kept(given);
        expect(kept(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once.trim()).toBe(once);
        expect(folded(once)).toBe(folded(folded(once)));
      }),
      { numRuns: 2_000 },
    ),
  );

  test('and what looks empty is empty or refused', () =>
    fc.assert(
      fc.property(text, (given) => {
        if (textFault(given)) return;
        const kept = asLine(given);
        expect(kept === '' || /[^\s\p{M}\p{DI}\u2800]/u.test(kept)).toBe(true);
      }),
      { numRuns: 2_000 },
    ));

  test('with one blank for every run of them where it is a line', () => {
    expect(asLine('  Åsa \t\n Ek ')).toBe('Åsa Ek');
    expect(asLine('§\u00a08')).toBe('§\u00a08');
    expect(asLine('a\u00a0 b')).toBe('a b');
  });

  test('with its lines where it is prose', () => {
    expect(asProse(' ett\r\ntvå\rtre\n\n  fyra ')).toBe('ett\ntvå\ntre\n\n  fyra');
  });

  test('without what nobody sees, and with what scripts and emoji are joined by', () => {
    expect(asLine('A\u030asa\u200b \ufeffE\u00adk')).toBe('Åsa Ek');
    expect(asLine('A\u200dnna')).toBe('Anna');
    for (const whole of ['👩🏽‍🚒', '❤️‍🔥', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'می‌خواهم', 'क्‍ष', 'שלום\u200f!'])
      expect(asLine(whole), whole).toBe(whole.normalize('NFC'));
    expect(asLine('a\u{e0041}\u{e0042}b')).toBe('ab');
  });
});

describe('a text is refused', () => {
  test.for([
    ['text-direction', 'Betala 001\u202e kronor'],
    ['text-direction', '\u2067a\u2069'],
    ['control-character', 'a\u0007'],
    ['control-character', 'a\u009b'],
    ['control-character', 'a\ufffe'],
    ['nothing-visible', '\u200b\u200d'],
    ['nothing-visible', '\u3164'],
    ['nothing-visible', ' \u2800 '],
    ['nothing-visible', '\u0301'],
    ['marks-piled-up', `a${'\u0301'.repeat(40)}`],
  ] as const)('%s in %j', ([fault, given]) => expect(textFault(given)).toBe(fault));

  test.for(['', '  ', 'Åsa\n\tEk', '漢字', '👍', '‘', '§'])('but not %j', (given) =>
    expect(textFault(given)).toBeUndefined(),
  );
});

test('spellings of one name are one when compared', () => {
  expect(folded('A\u030aSA')).toBe(folded('åsa'));
  expect(folded('O’Brien')).toBe(folded("o'brien"));
  expect(folded('Anna–Lisa')).toBe(folded('anna-lisa'));
  expect(folded('Anna\u00a0 Ek')).toBe(folded('Anna Ek'));
});
