import { randomUUID } from 'node:crypto';
import type { Block, MinutesDocument } from '../minutes/contract.ts';
import { minutesPdf } from '../minutes/minutes-pdf.ts';
import type { Measure } from './figures.ts';

/** How long it takes to set the minutes of a long evening: 40 items, each with two clauses decided. */
export const measureMinutesPdf: Measure = async () => {
  await minutesPdf(evening(0), '2024-02-14');
  const taken: number[] = [];
  for (let n = 1; n <= 9; n++) {
    // Another text each time, or the typesetter would remember what it set.
    const document = evening(n);
    const started = performance.now();
    await minutesPdf(document, '2024-02-14');
    taken.push(performance.now() - started);
  }
  const value = taken.sort((a, b) => a - b)[4]!;
  return [
    {
      what: 'Minutes of 40 items as PDF',
      value,
      unit: 'ms',
      key: 'minutesPdfMs',
      target: { atMost: 100 },
    },
  ];
};

const evening = (n: number): MinutesDocument => ({
  language: 'sv',
  rendition: 'full',
  draft: false,
  example: false,
  association: 'Föreningen',
  organisationNumber: null,
  body: 'Medlemsmötet',
  title: `Medlemsmöte ${n}`,
  heading: 'Protokoll',
  date: '14 februari 2024',
  meta: [{ label: 'Tid', value: '14 februari 2024, kl. 18.30–22.00' }],
  paragraphs: Array.from({ length: 40 }, (_, i) => ({
    itemId: randomUUID(),
    paragraph: i + 1,
    agendaNumber: String(i + 1),
    ...{ cited: `§ ${i + 1}`, level: 1, headings: [] },
    title: `Ärende ${i + 1} vid möte ${n}`,
    blocks: [
      block('note', `Föredragande redogjorde för ärendet. Debatt följde med ${n + i} inlägg.`),
      { ...block('proposal', ''), lead: 'Förslag från styrelsen', lines: [...clauses(i, n)] },
      ...clauses(i, n).map((clause) => ({
        ...block('decision', 'Mötet beslutade'),
        lead: `Beslut 2024:${i}`,
        lines: [clause],
        detail: 'Votering: 25 för, 12 mot, 1 avstod, 2 röstade inte; 40 i röstlängden.',
        figures: { for: 25, against: 12, abstained: 1, notVoting: 2, register: 40 },
      })),
    ],
  })),
  annexes: [
    { title: 'Bilaga: röstlängd', lines: Array.from({ length: 40 }, (_, i) => `Medlem ${i}`) },
  ],
  signersHeading: 'Justeras',
  signers: [{ name: 'Dag', capacity: 'Mötesordförande', toSign: true }],
  footnote: 'Var och en justerar för sig.',
  recordHash: 'ab'.repeat(32),
});

const clauses = (i: number, n: number) => [
  `att avsätta ${1000 + i * 10 + n} kronor till ändamålet under verksamhetsåret, och`,
  'att uppdra åt styrelsen att återkomma med en uppföljning till nästa medlemsmöte.',
];

const block = (kind: Block['kind'], text: string): Block => ({
  kind,
  lead: null,
  text,
  lines: [],
  detail: null,
  outcome: null,
  figures: null,
});
