import type { BallotForm } from '@klubba/domain/election';
import { describe, expect, test } from 'vitest';
import { ballotPaperPdf } from './ballot-paper-pdf.ts';
import type { ElectionPaper } from './paper.ts';
import {
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

const ballot = (view = openElection(), language: ElectionPaper['language'] = 'sv') =>
  ballotPaperPdf({ ...paperOf(view, language), part: 'ordinary', round: 1 });

const people = (number: number) => Array.from({ length: number }, (_, i) => `Medlem ${i + 101}.`);

describe('ballot papers as PDF', () => {
  test('have the code, the title, how many may be marked and everybody in the order of the ballot', async () => {
    const text = await textOf(await ballot());
    for (const said of ['K7QPX', 'Kongressombud', 'Ordinarie · Första omgången', ...ten])
      expect(text).toContain(said);
    expect(text).toContain('Kryssa högst 5 namn. Fler än 5 kryss gör valsedeln ogiltig.');
    expect(text.indexOf('Dag Ek')).toBeLessThan(text.indexOf('Eva Ek'));
    expect(text).toContain('Bo Ek Haninge');
    tagged(await ballot(), 'sv');
  });

  test('are all alike and as many to a page as have room', async () => {
    for (const [number, papers] of [
      [10, 4],
      [20, 2],
      [60, 1],
    ] as const) {
      const pages = await pagesOf(await ballot(openElection(people(number))));
      expect(pages).toHaveLength(1);
      for (const name of people(number)) expect(times(pages[0]!, name), name).toBe(papers);
      expect(times(pages[0]!, 'K7QPX')).toBe(papers);
    }
  });

  test('have both parts where both stand on one paper, whichever is asked for', async () => {
    const view = openElection();
    const [round] = view.rounds;
    const half = { ...round!, part: 'substitutes' as const, candidateIds: ['k1', 'k7', 'k10'] };
    const both = { ...paperOf({ ...view, rounds: [round!, half] }), round: 1 };
    const [page, ...more] = await pagesOf(await ballotPaperPdf({ ...both, part: 'substitutes' }));
    expect(more).toEqual([]);
    expect(times(page!, 'Jan Sund')).toBe(2 * times(page!, 'K7QPX'));
    expect(page!.indexOf('Ordinarie')).toBeLessThan(page!.indexOf('Ersättare'));
    expect(page).toContain('Ersättare Kryssa högst 5 namn. Anna Ek');
    expect(await textOf(await ballotPaperPdf({ ...both, part: 'ordinary' }))).toBe(page);
  });

  test('of more than a page go on over the next, everybody once and in order', async () => {
    const names = people(200);
    const pages = await pagesOf(await ballot(openElection(names)));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.at(-1)).toContain('K7QPX');
    expect(pages.join(' ').match(/Medlem \d+\./g)).toEqual(names);
  });

  test('ask for yes or no to each, or for an order, as the method counts', async () => {
    const view = openElection();
    const by = (form: BallotForm) => ({ ...view, parts: [{ ...view.parts[0]!, ballot: form }] });
    const yesAndNo = await textOf(await ballot(by('yesAndNo')));
    expect(yesAndNo).toContain('Kryssa ja eller nej för varje namn. Ja Nej');
    expect(yesAndNo).not.toContain('högst');
    const none = await textOf(await ballot(by('noneOfThese')));
    expect(none).toContain('Kryssa dem du vill välja, eller ingen av dessa.');
    expect(times(none, 'Ingen av dessa')).toBe(times(none, 'K7QPX'));
    expect(none.lastIndexOf('Ingen av dessa')).toBeGreaterThan(none.lastIndexOf('Jan Sund'));
    expect(yesAndNo).not.toContain('Ingen av dessa');
    const ranked = await textOf(await ballot(by('ranks'), 'en'));
    expect(ranked).toContain('Write 1 for the one you want most');
  });

  test('allow no more names in a second round than are still to be elected', async () => {
    const view = openElection();
    const method = { ...view.method, marks: 3 };
    const rounds = [{ ...view.rounds[0]!, round: 2, code: 'M3RTV', seats: 2 }];
    const asked = { ...paperOf({ ...view, method, rounds }, 'en'), part: 'ordinary' as const };
    expect(await textOf(await ballotPaperPdf({ ...asked, round: 2 }))).toContain(
      'Mark at most 2 names.',
    );
    expect(await ballotPaperPdf({ ...asked, round: 1 })).toBeUndefined();
  });

  test('say who has withdrawn, and set any name', async () => {
    const view = openElection([...ten.slice(0, 3), long, rightToLeft]);
    const candidates = view.candidates.map((one, i) => ({ ...one, withdrawn: i === 0 }));
    const text = await textOf(await ballot({ ...view, candidates }));
    expect(text).toContain('har dragit sig ur');
    expect(times(text.replaceAll(' ', ''), 'Karolina'.repeat(20))).toBe(4);
    expect(text).not.toContain('[U+');
    expect(times(text, rightToLeft)).toBe(4);
  });
});
