import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from './printable.ts';

describe('a text as it can be set', () => {
  test.each([
    ['a text in any script', 'Åsa Öberg, Олександра, محمد علي, דוד, 王小明 👩‍🌾 och 1️⃣'],
    ['joined letters', 'می‌خواهم क्‍ष'],
    ['a mark of direction among letters read from the right', '‏שלום 5‏!'],
    ['a word as long as words are', 'Kommunfullmäktigeledamotsuppdraget'],
  ])('is left as it is: %s', (_, said) => {
    expect(printable(said)).toBe(said);
  });

  test.each([
    ['what turns the order of others', 'Betala 001\u202e kronor', 'Betala 001[U+202E] kronor'],
    ['controls', 'a\u0001b\u007f', 'a[U+0001]b[U+007F]'],
    ['what does not exist', '\uffff\u{10ffff}', '[U+FFFF][U+10FFFF]'],
  ])('shows by its number %s', (_, said, printed) => {
    expect(printable(said)).toBe(printed);
  });

  test('leaves out what is invisible, and joiners with nothing to join', () => {
    expect(printable('\ufeffde\u200bt\u2060 ta\u200d la\u00ad. \ufe0f')).toBe('det ta la. ');
  });

  test('lets a run that is longer than a line be divided, and says the same', () => {
    const address = `https://example.org/${'protokoll'.repeat(5)}`;
    expect(printable(address)).toContain('\u200b');
    expect(printable(`a${'\u0301'.repeat(20_000)}`)).toContain('\u200b');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 30, maxLength: 200 }), (said) => {
        expect(printable(said).replaceAll('\u200b', '')).toBe(
          printable(said.replaceAll(' ', '\n')).replaceAll('\n', ' ').replaceAll('\u200b', ''),
        );
      }),
    );
  });
});
