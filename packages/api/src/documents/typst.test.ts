import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setPdf } from './typst.ts';

const template = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.text, date: datetime(year: data.on.year, month: data.on.month, day: data.on.day))
#set text(font: ("Source Serif 4", "Noto Sans Arabic", "Noto Emoji"))
#data.text`;

test('any text at all can be set', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
      async (text) => {
        expect((await setPdf(template, { text }, '2024-02-14')).subarray(0, 5).toString()).toBe(
          '%PDF-',
        );
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

test('others are answered while a document is set', async () => {
  let answered = 0;
  const answer = () => {
    answered++;
    asking = setImmediate(answer);
  };
  let asking = setImmediate(answer);
  await setPdf(template, { text: 'Ett stycke. '.repeat(2_000) }, '2024-02-14');
  clearImmediate(asking);
  expect(answered).toBeGreaterThan(1);
});

test('who would wait too long is told to try again', async () => {
  const many = Array.from({ length: 120 }, () => setPdf(template, { text: 'x' }, '2024-02-14'));
  const set = await Promise.allSettled(many);
  const refused = set.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(20);
  expect(refused[0]!.reason).toMatchObject({ status: 503 });
});

test('a template with a mistake fails alone', async () => {
  const mistaken = setPdf('#panic("mistaken")', {}, '2024-02-14');
  const next = setPdf(template, { text: 'Nästa.' }, '2024-02-14');
  await expect(mistaken).rejects.toThrow('mistaken');
  expect((await next).subarray(0, 5).toString()).toBe('%PDF-');
});
