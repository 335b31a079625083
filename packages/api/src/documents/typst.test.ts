import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { setPdf } from './typst.ts';

const template = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.text, date: datetime(year: data.on.year, month: data.on.month, day: data.on.day))
#set text(font: ("Source Serif 4", ..data.fallbacks), fallback: false)
#data.text`;

/** Any text, and such as the typesetter has crashed on: marks, joiners and turned letters of every script. */
const anyText = () => {
  const within = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((point) => String.fromCodePoint(point));
  const odd = fc.oneof(within(0x300, 0x36f), within(0x20d0, 0x20ff), within(0x200b, 0x206f));
  const script = fc
    .constantFrom(0x41, 0x370, 0x400, 0x590, 0x600, 0x700, 0x900, 0xe00, 0x1200, 0x1f300, 0x1f3fb)
    .chain((start) => fc.array(fc.oneof(within(start, start + 0x7f), odd), { maxLength: 60 }))
    .map((characters) => characters.join(''));
  return fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), script);
};

test('any text at all can be set, or is refused; the next one is set', async () => {
  const setText = async (text: string) => {
    const pdf = await setPdf(template, { text }, '2024-02-14');
    return pdf.subarray(0, 5).toString();
  };
  await fc.assert(
    fc.asyncProperty(anyText(), async (text) => {
      const set = await setText(text).catch((error) => error.code);
      if (set !== '%PDF-') expect(set).toBe('document-not-set');
      else return;
      expect(await setText('Nästa.')).toBe('%PDF-');
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['what turns letters', '\u202e\u0e33\u0300\u2069'],
  ['a mark that no font has, on a letter read from the right', 'ﶃ\u20df\u200d\u2069'],
  ['marks that no font has, along a line', 'א\u20df'.repeat(60)],
  ['controls', '\u0001\u0007\u007f\u0085'],
  ['what would be markup', '漢字 #"\\ $ * _ <b> @ref `raw` = head'],
  ['what does not exist', '\ufffd\uffff\u{10ffff}'],
  ['what no font has', 'ꦲꦏ꧀ᚠᛇᚻ𓀀'],
])('a text is set with %s in it', async (_, text) => {
  const pdf = await setPdf(template, { text }, '2024-02-14');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a word that may be divided keeps every letter for whoever reads the text of the PDF', async () => {
  const word = `${'a'.repeat(29)}c${'b'.repeat(20)}c`;
  const pdf = await setPdf(template, { text: `${word} slut` }, '2024-02-14');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  expect(text.join('')).toBe(`${word} slut`);
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
  await expect(mistaken).rejects.toMatchObject({
    status: 500,
    code: 'document-not-set',
    cause: { message: expect.stringContaining('mistaken') },
  });
  expect((await next).subarray(0, 5).toString()).toBe('%PDF-');
});
