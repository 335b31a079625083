import { count } from '@klubba/domain/counting';
import { describe, expect, test } from 'vitest';
import type { ElectionView } from '../contract.ts';
import type { ElectionPaper } from './paper.ts';
import { resultPdf } from './result-pdf.ts';
import {
  at,
  bundleHash,
  declaredElection,
  long,
  meeting,
  openElection,
  pagesOf,
  paperOf,
  rightToLeft,
  tagged,
  ten,
  textOf,
  times,
} from './testing/paper.ts';

const result = (
  view: ElectionView = declaredElection(),
  language: ElectionPaper['language'] = 'sv',
) => resultPdf({ ...paperOf(view, language), meeting, bundleHash });

describe('the result sheet as PDF', () => {
  test('says what was elected, when, where and by which decision', async () => {
    const text = await textOf(await result());
    for (const said of [
      ...['Valresultat', '5 ombud och 5 ersättare', 'Föreningen Örat och Haninge'],
      ...['14 februari 2024', 'Folkets hus', '2024:7, §\u20095', 'Partiets regel, §§ 22–23'],
      ...['1 Anna Ek, Föreningen Örat 45 röster, första omgången', '4 Eva Ek'],
      ...['1 Frans Ek', '2 Hans Holm', 'Valordning 2024 (Partistyrelsen, § 8)'],
      '1 plats är vakant. 3 platser som ersättare är vakanta.',
    ])
      expect(text.replaceAll('\u2009', ' ')).toContain(said.replaceAll('\u2009', ' '));
    tagged(await result(), 'sv');
  });

  test('has a table of votes for every round with what elects', async () => {
    const text = await textOf(await result());
    for (const said of [
      'mer än hälften av 58 giltiga valsedlar: 30.',
      'Anna Ek, Föreningen Örat 45 Vald',
      'Eva Ek, Föreningen Örat 24 Till andra omgången',
      '58 giltiga, 1 blanka, 1 ogiltiga, 1 röstade inte; 61 i röstlängden.',
      'Andra valomgången · Kod M3RTV',
      'Flest röster väljs.',
      'Eva Ek, Föreningen Örat 31 Vald',
      'Första omgången · Kod W8YZA',
    ])
      expect(text).toContain(said);
    expect(times(text, 'Ida Sund, Föreningen Örat 30 Vald')).toBe(0);
  });

  test('tells every lot with its witnesses, or with what anybody computes it from', async () => {
    const view = declaredElection();
    const [lot] = view.lots;
    const computed = {
      ...{ ...lot!, kind: 'computed' as const, how: null, witnesses: [], words: 'sol och vind' },
      ...{ commitment: 'c0'.repeat(32), seed: '5e'.repeat(32), nonce: '0a'.repeat(32) },
    };
    const text = await textOf(await result({ ...view, lots: [lot!, computed] }));
    for (const said of [
      'Lika röstetal mellan Hans Holm och Ida Sund. Lotten avgör ordningen mellan ersättarna.',
      'Lappar ur en hatt, 14 februari 2024 kl. 19.45. Vittnen: Siv Malm och Disa Distrikt.',
      'Lottens ordning: Hans Holm, Ida Sund.',
      ...['c0'.repeat(32), '5e'.repeat(32), '0a'.repeat(32)],
      'sol och vind',
    ])
      expect(text).toContain(said);
  });

  test('says how to count again, and keeps it on the page of the signatures', async () => {
    for (let number = 10; number <= 40; number += 2) {
      const names = Array.from({ length: number }, (_, i) => `Medlem ${i + 101}.`);
      const pages = await pagesOf(await result(declaredElection(names), 'en'));
      const page = pages.find((one) => one.includes('Signatures'));
      expect(page, `${number} candidates`).toContain('klubba count valhandlingar.json');
      expect(page!.replaceAll(' ', '')).toContain(bundleHash);
      for (const signer of ['Disa Distrikt Presiding chair', 'Siv Malm Teller', 'Ulf Holm Teller'])
        expect(page).toContain(signer);
    }
  });

  test('has a line to fill in for who is not told', async () => {
    const text = await textOf(await result({ ...declaredElection(), officials: [], lots: [] }));
    expect(text).toContain('Valförrättare: namnteckning och namnförtydligande');
    expect(times(text, 'Rösträknare: namnteckning och namnförtydligande')).toBe(2);
  });

  test('has no numbers where voices decided, and tells a round that came to nothing', async () => {
    const view = declaredElection();
    const [first, second] = view.result!.elected;
    const byVoices = [first!, second!].map(({ candidateId }) => ({
      ...{ candidateId, round: null, votes: null },
    }));
    const failed = { reason: 'failed', note: 'Lådan föll.', at } as const;
    const text = await textOf(
      await result({
        ...view,
        acclaimed: [{ part: 'ordinary', candidateIds: ['k1', 'k2'], ordered: null, at }],
        rounds: [{ ...view.rounds[0]!, counts: null, ended: failed }],
        result: { ...view.result!, elected: byVoices },
        lots: [],
      }),
    );
    expect(text).toContain('Valet skedde med acklamation 14 februari 2024 kl. 19.45.');
    expect(text).toContain('Omgången misslyckades 14 februari 2024 kl. 19.45: Lådan föll.');
    expect(text).not.toContain('45 röster');
  });

  test('tells of a ballot that could say none of these how many did, and what more than half is', async () => {
    const view = declaredElection();
    const [part] = view.parts;
    const [first] = view.rounds;
    const [sealed] = first!.counts!;
    const votes = Object.fromEntries(
      sealed!.sheet.votes.map(({ candidateId, votes: given }) => [candidateId, given]),
    );
    const candidates = Object.keys(votes).map((id) => ({ id, name: id }));
    const ballots = { votes, valid: 58, none: 7, blank: 0, invalid: 0 };
    const counted = count('approval-each', { candidates, ballots }, { seats: 10 });
    const counts = [{ ...sealed!, sheet: { ...sealed!.sheet, none: 7 } }];
    const ballot = 'noneOfThese' as const;
    const text = await textOf(
      await result({
        ...view,
        parts: [{ ...part!, method: 'approval-each', ballot, count: { ...counted } }],
        rounds: [{ ...first!, counts }],
      }),
    );
    expect(text).toContain('mer än hälften av 58 giltiga valsedlar: 30.');
    expect(text).toContain('7 av de giltiga valsedlarna säger ingen av dessa.');
    expect(text).not.toContain('fler ja än nej');
  });

  test('tells whole ballots by their first preferences and where each vote went', async () => {
    const view = declaredElection(ten.slice(0, 3));
    const ballots = [
      { weight: 5, preferences: [['k1'], ['k2']] },
      { weight: 3, preferences: [['k2']] },
      { weight: 2, preferences: [['k3'], ['k2']] },
    ];
    const named = view.candidates.map(({ candidateId: id }) => ({ id, name: id }));
    const all = [...ballots, { weight: 2, preferences: [], kind: 'invalid' as const }];
    const counted = count('scottish-stv', { candidates: named, ballots: all }, { seats: 2 });
    const totals = { votes: [], valid: 10, blank: 0, invalid: 2, notVoting: 49 };
    const counts = [{ placeId: null, sheet: totals, ballots, tellers: ['t1', 't2'], at }];
    const [first] = view.parts;
    const elected = ['k1', 'k2'].map((id, i) => ({ candidateId: id, round: i + 1, votes: 400000 }));
    const text = await textOf(
      await result({
        ...{ ...view, substitutes: 0, lots: [] },
        parts: [{ ...first!, method: 'scottish-stv', count: { ...counted } }],
        rounds: [{ ...view.rounds[0]!, counts, seats: 2 }],
        result: { ...view.result!, elected, vacant: { seats: 0, substitutes: 0 } },
      }),
    );
    expect(text).toContain('Kandidat Förstahandsröster Utfall Anna Ek, Föreningen Örat 5 Vald');
    expect(text).toContain('Bo Ek, Haninge 3 Vald');
    expect(text).toContain('12 valsedlar: 10 giltiga, 0 blanka och 2 ogiltiga.');
    expect(text).toContain('De flyttas: 1 till Bo Ek.');
    expect(text).not.toContain('400000');
    expect(text).not.toContain('andra valomgången');
  });

  test('is nothing before it is declared, and says when it is annulled', async () => {
    expect(await result(openElection())).toBeUndefined();
    const annulled = await textOf(await result({ ...declaredElection(), phase: 'annulled' }));
    expect(annulled).toContain('Resultatet är upphävt');
  });

  test('sets any name, and sixty of them', async () => {
    const names = [...ten.slice(0, 3), long, long, rightToLeft, ...ten.slice(6)];
    const text = await textOf(await result(declaredElection(names), 'en'));
    expect(text.replaceAll(' ', '')).toContain('Karolina'.repeat(20));
    expect(text).toContain(rightToLeft);
    expect(text).not.toContain('[U+');
    const sixty = Array.from({ length: 60 }, (_, i) => `Medlem ${i + 101}.`);
    const all = await textOf(await result(declaredElection(sixty)));
    for (const name of sixty) expect(all).toContain(name);
  });
});
