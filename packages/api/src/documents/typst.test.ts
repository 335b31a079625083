import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setPdf } from './typst.ts';

const template = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.text, date: datetime(year: data.on.year, month: data.on.month, day: data.on.day))
#set text(font: ("Source Serif 4", "Noto Sans Arabic", "Noto Emoji"))
#data.text`;

test('any text at all can be set', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
      (text) => {
        expect(setPdf(template, { text }, '2024-02-14').subarray(0, 5).toString()).toBe('%PDF-');
      },
    ),
    {
      numRuns: 300,
      examples: [
        ['\u0001\u0007\u007f\u0085'],
        ['\u202e\u2066x'],
        ['漢字 #"\\'],
        ['\ufffd\uffff\u{10ffff}'],
      ],
    },
  );
});
