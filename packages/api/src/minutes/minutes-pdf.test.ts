import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Block, MinutesDocument } from './contract.ts';
import { minutesPdf } from './minutes-pdf.ts';

const block = (kind: Block['kind'], text: string, more: Partial<Block> = {}): Block => ({
  kind,
  lead: null,
  text,
  lines: [],
  detail: null,
  outcome: null,
  figures: null,
  ...more,
});

const hostile =
  '#panic("x") $ * _ <b> @ref \\ `raw` = head // no ” “ — 🎉 漢 ᚠ #import "/etc/passwd"';

const document: MinutesDocument = {
  language: 'sv',
  rendition: 'full',
  draft: false,
  example: true,
  association: 'Föreningen Örat',
  organisationNumber: '802412-1234',
  body: 'Medlemsmötet',
  title: 'Medlemsmöte',
  heading: 'Protokoll',
  date: '14 februari 2024',
  meta: [{ label: 'Plats', value: hostile }],
  paragraphs: [
    {
      itemId: '00000000-0000-4000-8000-000000000001',
      paragraph: 7,
      agendaNumber: '4.11',
      ...{ cited: '§ 7', level: 2 },
      headings: [{ number: '4', title: 'Motioner', level: 1 }],
      title: hostile,
      blocks: [
        block('note', `${hostile}\nAndra raden.`),
        {
          ...block('note', '', { lead: 'Ekonomi' }),
          table: [
            ['', '2023'],
            [hostile, '12 000 kr'],
          ],
        },
        block('proposal', '', { lead: 'Förslag från styrelsen', lines: [`att ${hostile}`] }),
        block('decision', 'Mötet beslutade', {
          lead: 'Beslut 2024:17',
          lines: ['att bygga ett hus.'],
          detail: 'Votering: 8 för, 2 mot, 0 avstod, 1 röstade inte; 11 i röstlängden.',
          outcome: 'carried',
          figures: { for: 8, against: 2, abstained: 0, notVoting: 1, register: 11 },
        }),
        block('dissent', 'Frans reserverade sig mot beslutet.', { detail: hostile }),
      ],
    },
  ],
  annexes: [{ title: 'Bilaga: röstlängd', lines: ['Dag Ek', 'Siv Malm'] }],
  signersHeading: 'Justeras',
  signers: [{ name: 'Dag Ek', capacity: 'Mötesordförande', toSign: true }],
  footnote: 'Var och en justerar för sig.',
  recordHash: 'ab'.repeat(32),
};

const pdf = await minutesPdf(document, '2024-02-14');
const pagesOf = async (bytes: Buffer) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text.map((page) => page.replace(/\s+/g, ' '));
};
const textOf = async (bytes: Buffer) => (await pagesOf(bytes)).join(' ');
const count = (text: string, what: string | RegExp) => text.split(what).length - 1;

/** A text as it is extracted: the letters of a cluster come once for each of its glyphs. */
const spelled = (text: string) => {
  const clusters = [...new Intl.Segmenter('sv').segment(text)].map(({ segment }) => segment);
  return new RegExp(clusters.map((cluster) => `(?:${cluster})+`).join(''));
};

describe('minutes as PDF', () => {
  test('say what the document says, in any text', async () => {
    const text = await textOf(pdf);
    for (const said of [
      'Föreningen Örat',
      'Beslut 2024:17',
      'Mötet beslutade att bygga ett hus.',
      '8 för, 2 mot, 0 avstod, 1 röstade inte; 11 i röstlängden',
      'Frans reserverade sig mot beslutet.',
      'Siv Malm',
      'Sida 1 av 1',
      '#panic("x") $ * _ <b> @ref \\ `raw` = head // no',
      '#import "/etc/passwd"',
      '🎉 漢 [U+16A0]',
    ])
      expect(text).toContain(said);
    expect(text.replaceAll(' ', '')).toContain('ab'.repeat(32));
  });

  test.each([
    ['Greek', 'Γιώργος Παπαδόπουλος'],
    ['Cyrillic', 'Олександра Щербак'],
    ['Arabic', 'محمد'],
    ['Hebrew', 'דוד'],
    ['Syriac', 'ܐܒܪܗܡ'],
    ['Tigrinya', 'ሰላም ገብረመድህን'],
    ['Thai', 'สมชาย'],
    ['Chinese', '王小明'],
    ['Chinese, traditional', '陳麗華'],
    ['Japanese', 'さくら 高橋'],
    ['Korean', '김철수'],
    ['Armenian', 'Արամ'],
    ['Georgian', 'გიორგი'],
    ['Devanagari', 'सीता'],
    ['Bengali', 'রহিম'],
    ['Gurmukhi', 'ਸਿਮਰਨ'],
    ['Tamil', 'தமிழ்'],
    ['Sinhala', 'කමල'],
    ['Latin of everywhere', 'Nguyễn Thị, Łukasz, Ŋɓə, Sámi Áŋŋel, Şükrü'],
  ])('set a name in %s with a glyph for every letter', async (_, name) => {
    const signers = [{ name, capacity: 'Mötesordförande', toSign: true }];
    const blocks = [block('dissent', `${name} reserverade sig mot beslutet.`)];
    const paragraphs = [{ ...document.paragraphs[0]!, title: name, blocks }];
    const annexes = [{ title: 'Bilaga: röstlängd', lines: [name] }];
    const set = { ...document, meta: [], paragraphs, signers, annexes };
    const text = await textOf(await minutesPdf(set, '2024-02-14'));
    expect(text).not.toContain('[U+');
    expect(count(text, spelled(name))).toBe(4);
  });

  test.each([
    ['letters', 'å'],
    ['Hebrew letters', 'ב'],
    ['Arabic letters', 'ب'],
    ['Thai letters', 'กำ'],
    ['Chinese characters', '漢'],
    ['letters with marks', 'a\u0301'],
    ['letters and hard blanks', 'å\u00a0'],
    ['full stops', '.'],
  ])('set twenty thousand %s without a blank', async (_, repeated) => {
    const long = (length: number) => repeated.repeat(length / repeated.length);
    const lines = [`att ${long(10_000)}`];
    const blocks = [
      block('note', long(20_000)),
      block('proposal', '', { lead: `Förslag från ${long(200)}`, lines }),
      block('decision', 'Mötet beslutade', { lead: 'Beslut 2024:17', lines, detail: 'Ja.' }),
    ];
    const paragraphs = [{ ...document.paragraphs[0]!, title: long(300), blocks }];
    const signers = [{ name: long(200), capacity: 'Mötesordförande', toSign: true }];
    const set = { ...document, title: long(300), paragraphs, signers };
    const text = await textOf(await minutesPdf(set, '2024-02-14'));
    expect(count(text, repeated[0]!)).toBeGreaterThan(40_000 / repeated.length);
  });

  test('are archival, tagged, with a title and a bookmark for every §', async () => {
    const source = pdf.toString('latin1');
    expect(source).toContain(
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
    );
    expect(source).toContain('<dc:language><rdf:Bag><rdf:li>sv</rdf:li></rdf:Bag></dc:language>');
    expect(source).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    for (const must of ['/StructTreeRoot', '/OutputIntents', '/Lang (sv)'])
      expect(source).toContain(must);
    expect(count(source, '/Type /FontDescriptor')).toBeGreaterThan(3);
    expect(count(source, /\/FontFile[23]/g)).toBe(count(source, '/Type /FontDescriptor'));
    const opened = await getDocumentProxy(new Uint8Array(pdf));
    expect((await opened.getMetadata()).info).toMatchObject({
      Title: 'Protokoll Medlemsmöte 14 februari 2024',
    });
    const outline = await opened.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      ...['4 Motioner', 'Justeras', 'Bilaga: röstlängd'],
    ]);
    expect(outline[0]?.items[0].title).toMatch(/^§\u20097 #panic/);
  });

  test('are the same bytes in another process', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { createHash } from 'node:crypto';
      import { minutesPdf } from './minutes-pdf.ts';
      const document = JSON.parse(readFileSync(0, 'utf8'));
      console.log(createHash('sha256').update(await minutesPdf(document, '2024-02-14')).digest('hex'));`;
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      input: JSON.stringify(document),
      encoding: 'utf8',
    });
    expect(other.trim()).toBe(createHash('sha256').update(pdf).digest('hex'));
  });

  test('say that they are a draft, and differ from those that are signed', async () => {
    const draft = await minutesPdf({ ...document, draft: true }, '2024-02-14');
    expect(await textOf(draft)).toContain('UTKAST');
    expect(await textOf(draft)).toContain('Utkast: ännu inte sänt för justering');
    const { info } = await (await getDocumentProxy(new Uint8Array(draft))).getMetadata();
    expect(info).toMatchObject({ Title: 'Utkast: Protokoll Medlemsmöte 14 februari 2024' });
    expect(draft.equals(pdf)).toBe(false);
  });

  test('never leave the signatures alone on a page', async () => {
    const [one] = document.paragraphs;
    for (let length = 10; length <= 40; length += 2) {
      const said = Array.from({ length }, () => block('text', 'Mötet valde en till att göra det.'));
      const blocks = [...said, block('text', 'Mötet avslutades kl. 20.40.')];
      const paragraphs = [{ ...one!, title: 'Mötets avslutande', blocks }];
      const pages = await pagesOf(
        await minutesPdf({ ...document, paragraphs, annexes: [] }, '2024-02-14'),
      );
      const signed = pages.find((page) => page.includes('Justeras'));
      expect(signed, `${length} sentences`).toContain('Mötet avslutades kl. 20.40.');
    }
  });

  test('go on over the page where a clause is longer than one, and keep a short decision together', async () => {
    const decision = (lines: string[]) =>
      block('decision', 'Mötet beslutade', {
        lead: 'Beslut 2024:1',
        lines,
        detail: 'Acklamation.',
      });
    const pages = async (blocks: Block[]) =>
      pagesOf(
        await minutesPdf(
          { ...document, paragraphs: [{ ...document.paragraphs[0]!, blocks }] },
          '2024-02-14',
        ),
      );
    const long = await pages([decision([`att ${'bevara allt som sades '.repeat(300)}`])]);
    expect(count(long.join(' '), 'bevara')).toBe(300);

    const short = decision([`att ${'bygga ett hus '.repeat(20)}`]);
    for (const page of await pages(Array.from({ length: 20 }, () => short)))
      expect(count(page, 'Beslut 2024:1')).toBe(count(page, 'Acklamation.'));
  });
});
