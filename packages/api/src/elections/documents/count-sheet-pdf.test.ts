import { describe, expect, test } from 'vitest';
import type { ElectionView } from '../contract.ts';
import { countSheetPdf } from './count-sheet-pdf.ts';
import {
  at,
  declaredElection,
  long,
  openElection,
  pagesOf,
  paperOf,
  rightToLeft,
  tagged,
  ten,
  textOf,
  times,
} from './testing/paper.ts';

const round = { part: 'ordinary', round: 1 } as const;
const sheet = (view: ElectionView) => countSheetPdf({ ...paperOf(view), ...round });

const places = ['Folkets hus', 'Jordbro'].map((name, i) => ({
  ...{ placeId: `p${i + 1}`, name, opensAt: null, closesAt: null },
}));

describe('the count sheet as PDF', () => {
  test('has a row for everybody, every sum and lines for two tellers, and no figure yet', async () => {
    const [page, ...more] = await pagesOf(await sheet(openElection()));
    expect(more).toEqual([]);
    for (const said of [
      ...['Rösträkningsprotokoll', 'K7QPX', 'Kongressombud · Ordinarie · Första omgången', ...ten],
      ...['14 februari 2024', 'högst 5 namn', '61 röstberättigade', 'Streck', 'Röster'],
      ...['Giltiga valsedlar', 'Blanka', 'Ogiltiga', 'Röstade inte'],
      'Summan ska vara 61, som röstlängden.',
    ])
      expect(page).toContain(said);
    expect(times(page!, 'Rösträknare: namnteckning och namnförtydligande')).toBe(2);
    expect(page).not.toContain('Siv Malm');
    tagged(await sheet(openElection()), 'sv');
  });

  test('is filled in where the count is sealed and seen', async () => {
    const text = await textOf(await sheet(declaredElection()));
    for (const said of [
      ...['Anna Ek Föreningen Örat 45', 'Bo Ek Haninge 38', 'Giltiga valsedlar 58', 'Summa 61'],
      'Fastställt av rösträknarna 14 februari 2024 kl. 19.45.',
      ...['Siv Malm Rösträknare', 'Ulf Holm Rösträknare'],
    ])
      expect(text).toContain(said);
  });

  test('is one for each polling place, whose sums are the register together', async () => {
    const view = { ...openElection(), pollingPlaces: places };
    const [first, second, ...more] = await pagesOf(await sheet(view));
    expect(more).toEqual([]);
    expect(first).toContain('Rösträkningsprotokoll, Folkets hus');
    expect(second).toContain('Rösträkningsprotokoll, Jordbro');
    expect(first).toContain('Summan av alla röstlokalers protokoll ska vara 61');
    const asked = { ...paperOf(view), ...round };
    expect(await pagesOf(await countSheetPdf({ ...asked, placeId: 'p2' }))).toHaveLength(1);
    expect(await countSheetPdf({ ...asked, placeId: 'p3' })).toBeUndefined();
    expect(await countSheetPdf({ ...asked, round: 2 })).toBeUndefined();
  });

  test('has the day of each place, or a line for it where they vote on days that are not told', async () => {
    const days = { from: '2024-02-14', until: '2024-02-16' };
    const [first, second] = places;
    const pollingPlaces = [first!, { ...second!, opensAt: '2024-02-15T17:00:00.000Z' }];
    const view = { ...openElection(), ...days, pollingPlaces };
    const [unknown, told] = await pagesOf(await sheet(view));
    expect(told).toContain('Datum 15 februari 2024');
    expect(unknown).toContain('Datum Val');
  });

  test('lists whole ballots by the numbers of the candidates, where they are counted', async () => {
    const view = openElection();
    const ballots = [
      { weight: 3, preferences: [['k1'], ['k2', 'k3']] },
      { weight: 1, preferences: [['k9']] },
    ];
    const totals = { votes: [], valid: 4, blank: 0, invalid: 0, notVoting: 57 };
    const counts = [{ placeId: null, sheet: totals, ballots, tellers: ['t1', 't2'], at }];
    const counted = {
      ...view,
      parts: [{ ...view.parts[0]!, method: 'scottish-stv', ballot: 'ranks' as const }],
      rounds: [{ ...view.rounds[0]!, counts }],
    };
    const text = await textOf(await sheet(counted));
    expect(text).toContain('9 Ida Sund');
    expect(text).toContain('1, 2 = 3 3');
    expect(text).not.toContain('högst');
  });

  test('has a row for none of these, with its figure once it is sealed', async () => {
    const open = openElection();
    const parts: ElectionView['parts'] = [{ ...open.parts[0]!, ballot: 'noneOfThese' }];
    const [page] = await pagesOf(await sheet({ ...open, parts }));
    expect(page).toContain('Ingen av dessa');
    expect(page).not.toContain('högst');
    const view = declaredElection();
    const [first, ...rest] = view.rounds;
    const [count] = first!.counts!;
    const counts = [{ ...count!, sheet: { ...count!.sheet, none: 7 } }];
    const rounds = [{ ...first!, counts }, ...rest];
    expect(await textOf(await sheet({ ...view, parts, rounds }))).toContain('Ingen av dessa 7');
  });

  test('asks for yes and for no, where that is how it is voted', async () => {
    const view = openElection();
    const parts = [{ ...view.parts[0]!, ballot: 'yesAndNo' as const }];
    expect(await textOf(await sheet({ ...view, parts }))).toContain('Nr Kandidat Ja Nej');
  });

  test('goes on over the page for sixty', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `Medlem ${i + 101}.`);
    const pages = await pagesOf(await sheet(openElection(names)));
    expect(pages.join(' ').match(/Medlem \d+\./g)).toEqual(names);
    for (const page of pages) expect(page).toContain('Nr Kandidat Streck Röster');
  });

  test('never leaves the signatures without the sums', async () => {
    for (let number = 8; number <= 24; number++) {
      const names = Array.from({ length: number }, (_, i) => `Medlem ${i + 101}.`);
      const pages = await pagesOf(await sheet(openElection(names)));
      const signed = pages.find((page) => page.includes('Ort och datum'));
      expect(signed, `${number} candidates`).toContain('Giltiga valsedlar');
      expect(signed).toContain('Rösträknare: namnteckning');
    }
  });

  test('sets any name', async () => {
    const text = await textOf(await sheet(openElection([long, rightToLeft])));
    expect(text.replaceAll(' ', '')).toContain('Karolina'.repeat(20));
    expect(text).toContain(rightToLeft);
    expect(text).not.toContain('[U+');
  });
});
