import { expect, test } from 'vitest';
import type { EmploymentExport } from './contract.ts';
import { startActive } from './testing/start-active.ts';

test('the calendar has the law’s dates, duties and tasks as all-day entries, and names nobody', async () => {
  const { board, own, as, post, path, employmentId, chair } = await startActive();
  await post(`${path}/information`, { task: 'keyTerms', how: 'Skriftligt', on: '2024-03-02' });
  await post(`${path}/tasks`, {
    ...{ task: 'pension', what: '', owner: { kind: 'person', id: chair }, dueOn: '2024-03-20' },
  });
  const answer = await own.get(`${path}/calendar.ics`);
  expect(answer.headers['content-type']).toContain('text/calendar');
  const text = answer.body.replaceAll('\r\n ', '');
  const entries = text.split('BEGIN:VEVENT').slice(1);
  const on = (day: string) => entries.find((one) => one.includes(`DTSTART;VALUE=DATE:${day}`));
  expect(on('20250224')).toContain('SUMMARY:Blir tillsvidareanställning\\, räknat dag för dag');
  expect(on('20250301')).toContain('räknat i kalendermånader (5 a §)');
  expect(on('20240401')).toContain('Lämna övriga villkor skriftligt');
  expect(on('20240320')).toContain('SUMMARY:Tjänstepension: Anställning av föreningsadministratör');
  expect(on('20240308')).toBeUndefined();
  expect(text).toContain(`UID:${employmentId}-permanent@klubba`);
  expect(text).not.toContain('Lund');
  expect((await board.get(`${path}/calendar.ics`)).body).toBe(answer.body);
  for (const role of ['member', 'secretary', 'auditor', 'chair'] as const)
    expect((await (await as(role)).get(`${path}/calendar.ics`)).statusCode, role).toBe(403);
});

test('the export holds all that is kept about the employee and nothing of who else applied; each is noted', async () => {
  const { own, board, as, post, path, member } = await startActive();
  const colleague = await member('Siv Malm');
  await post(`${path}/leaves`, { from: '2024-04-01', until: '2024-04-05', note: 'Vård av barn' });
  await post('/office-fees', {
    ...{ personId: own.personId, office: 'Ordförande', percentage: 20, from: '2023-08-01' },
    end: { kind: 'day', on: '2024-02-20' },
    ...{ ore: null, per: null, taxNote: '', calledEmployment: true, papers: ['decision'] },
    decision: null,
    paper: { document: 'Protokoll', on: '2023-06-10', paragraph: '§ 9', vouchedBy: colleague },
  });
  await post(`${path}/notice`, {
    ...{ by: 'employee', on: '2024-05-02', lastDay: null, note: 'Flyttar till Umeå' },
  });
  const answer = await own.get(`${path}/export.json`);
  expect(answer.statusCode, answer.body).toBe(200);
  const kept = answer.json<EmploymentExport>();
  expect(kept).toMatchObject({
    employment: {
      employee: { name: 'Ada Lund' },
      contracts: [{ terms: { percentage: 20 } }],
      leaves: [{ leave: { note: 'Vård av barn' } }],
      applications: null,
    },
    notes: { notice: 'Flyttar till Umeå', agreedEnd: null, workEnded: null },
    applications: [{ name: 'Ada Lund', note: 'Kan bokföring' }],
    fees: [{ office: 'Ordförande', nature: 'unsettled' }],
    looks: [{ what: 'export', personId: own.personId }],
  });
  expect(answer.body).not.toMatch(/Någon Annan|Ringde/);
  const other = await board.get(`${path}/export.json`);
  expect(other.json<EmploymentExport>().notes).toEqual(kept.notes);
  const { looks } = (await own.get(`${path}/looks`)).json();
  expect(looks.filter(({ what }: { what: string }) => what === 'export')).toHaveLength(2);
  for (const role of ['member', 'secretary', 'auditor', 'chair'] as const)
    expect((await (await as(role)).get(`${path}/export.json`)).statusCode, role).toBe(403);
});
