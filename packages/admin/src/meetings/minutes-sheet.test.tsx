import type { MinutesDocument } from '@klubba/api/contract';
import { cleanup, render, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { MinutesSheet } from './minutes-sheet.tsx';

afterEach(cleanup);

const plain = { lead: null, lines: [], detail: null, outcome: null, figures: null };

const minutes: MinutesDocument = {
  language: 'sv',
  rendition: 'full',
  draft: true,
  example: false,
  association: 'Vänsterpartiet Huddinge',
  organisationNumber: '802001-2345',
  body: 'Medlemsmötet',
  title: 'Medlemsmöte',
  heading: 'Protokoll',
  date: '14 februari 2024',
  meta: [{ label: 'Tid', value: 'kl. 18.30–20.40' }],
  paragraphs: [
    {
      itemId: '10000000-0000-4000-8000-000000000001',
      paragraph: 7,
      agendaNumber: '4.11',
      ...{ cited: '§ 7', level: 1, headings: [] },
      title: 'Anställning',
      blocks: [
        { ...plain, kind: 'note', text: 'Frågan debatterades.' },
        {
          ...plain,
          kind: 'proposal',
          lead: 'Förslag från Styrelsen',
          text: '',
          lines: ['att anställa en administratör', 'att teckna avtalet'],
        },
        {
          ...plain,
          kind: 'decision',
          lead: 'Beslut 2024:17',
          text: 'Mötet beslutade',
          lines: ['att anställa en administratör'],
          detail: 'Beslutet fattades med acklamation.',
          outcome: 'carried',
        },
      ],
    },
  ],
  annexes: [{ title: 'Bilaga: röstlängd', lines: ['Anna Ek'] }],
  signersHeading: 'Justeras',
  signers: [{ name: 'Dag Lind', capacity: 'Mötesordförande', toSign: true }],
  footnote: 'Var och en justerar för sig.',
  recordHash: 'a'.repeat(64),
};

const shown = (document: MinutesDocument) => {
  render(() => <MinutesSheet document={document} />);
  return screen.getByRole('article');
};

test('a paragraph has its number and title as a heading', () => {
  shown(minutes);
  expect(screen.getByRole('heading', { level: 3, name: /§\s?7 Anställning/ })).toBeTruthy();
});

test('a decision is one sentence with its att set apart', () => {
  const sheet = shown(minutes);
  expect(within(sheet).getByText('Beslut 2024:17')).toBeTruthy();
  const sentence = sheet.querySelector('.sheet-decision');
  expect(sentence?.textContent).toBe('Mötet beslutade att anställa en administratör');
  expect(sentence?.querySelector('strong')?.textContent).toBe('att');
});

test('every clause of a proposal stands on a line of its own', () => {
  shown(minutes);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'att anställa en administratör',
    'att teckna avtalet',
    'Dag LindMötesordförande',
  ]);
});

test('the notes, the annex, the signers and the draft mark are there', () => {
  const sheet = shown(minutes);
  for (const text of ['Frågan debatterades.', 'Anna Ek', 'Dag Lind', 'Justeras', 'Utkast'])
    expect(within(sheet).getByText(text)).toBeTruthy();
});

test('verified minutes are no draft', () => {
  const sheet = shown({ ...minutes, draft: false });
  expect(within(sheet).queryByText('Utkast')).toBeNull();
});
