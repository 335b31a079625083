import { describe, expect, test } from 'vitest';
import type { ElectionView } from '../contract.ts';
import type { ElectionPaper } from './paper.ts';
import { reportPdf } from './report-pdf.ts';
import {
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
} from './testing/paper.ts';

const report = (
  view: ElectionView = declaredElection(),
  language: ElectionPaper['language'] = 'sv',
) => reportPdf({ ...paperOf(view, language), meeting });

const changed = (
  view: ElectionView,
  of: Record<string, Partial<ElectionView['elected'][number]>>,
) => ({
  ...view,
  elected: view.elected.map((one) => ({ ...one, ...of[one.candidateId] })),
});

describe('the report of delegates as PDF', () => {
  test('lists delegates and substitutes in order, with association and answer, and how they were elected', async () => {
    const text = await textOf(await report());
    for (const said of [
      ...['Ombudsanmälan', 'Från Föreningen Örat', '14 februari 2024', 'Valsätt Med valsedlar'],
      ...['Ska vara inne senast 1 mars 2024', 'Nr Namn Förening Svar'],
      ...['1 Anna Ek Föreningen Örat Har tackat ja', '2 Bo Ek Haninge Har tackat ja'],
      'Ersättare, i ordning',
      ...['1 Frans Ek Haninge', '2 Hans Holm Haninge'],
      '1 plats är vakant. 3 platser som ersättare är vakanta.',
      ...['Ort och datum', 'Namnteckning, namnförtydligande och uppdrag'],
    ])
      expect(text).toContain(said);
    tagged(await report(), 'sv');
  });

  test('says who declined and who stepped in, but not why somebody left', async () => {
    const view = changed(declaredElection(), {
      k2: {
        answer: 'declined',
        left: { reason: 'declined', on: '2024-02-20' },
        replacedBy: 'k6',
      },
      k3: { left: { reason: 'leftParty', on: '2024-02-25' } },
      k6: { calledIn: { on: '2024-02-21', inPlaceOf: 'k2' } },
    });
    const text = await textOf(await report(view, 'en'));
    expect(text).toContain('2 Bo Ek replaced by Frans Ek Haninge Has declined');
    expect(text).toContain('Ordinary in place of Bo Ek from 21 February 2024');
    expect(text).toContain('Left 25 February 2024');
    expect(text).not.toMatch(/party/i);
  });

  test('invents nothing: what was not told is left out, or a line to fill in', async () => {
    const view = changed({ ...declaredElection(), reportBy: null }, { k1: { answer: null } });
    const text = await textOf(await reportPdf(paperOf(view)));
    expect(text).not.toContain('Ska vara inne');
    expect(text).not.toContain('Folkets hus');
    expect(text).toContain('1 Anna Ek Föreningen Örat 2 Bo Ek');
    const sent = { ...view, reports: [{ to: 'Distriktet', on: '2024-02-22' }] };
    expect(await textOf(await report(sent))).toContain('Till Distriktet');
  });

  test('is nothing before the result is declared', async () => {
    expect(await report(openElection())).toBeUndefined();
  });

  test('sets any name, and says on the page of the signature what is signed', async () => {
    const names = [...ten.slice(0, 2), long, rightToLeft, rightToLeft, ...ten.slice(5)];
    const text = await textOf(await report(declaredElection(names)));
    expect(text.replaceAll(' ', '')).toContain('Karolina'.repeat(20));
    expect(text).toContain(rightToLeft);
    const sixty = Array.from({ length: 60 }, (_, i) => `Medlem ${i + 101}.`);
    const view = declaredElection(sixty);
    const [first] = view.elected;
    const elected = view.candidates.map(({ candidateId }) => ({ ...first!, candidateId }));
    const pages = await pagesOf(await report({ ...view, elected }));
    expect(pages.join(' ').match(/Medlem \d+\./g)).toEqual(sixty);
    expect(pages.at(-1)).toContain('Ombudsanmälan: Kongressombud, 14 februari 2024');
    expect(pages.at(-1)).toContain('Ort och datum');
  });
});
