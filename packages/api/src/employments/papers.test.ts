import { expect, test } from 'vitest';
import { pagesOf, tagged, textOf } from '../elections/documents/testing/paper.ts';
import { decideByCountedVote } from '../meetings/commands/decide-by-counted-vote.ts';
import type { EmploymentView } from './contract.ts';
import { proposalPdf } from './documents/proposal-pdf.ts';
import { termsPdf } from './documents/terms-pdf.ts';
import { startEmployment } from './testing/start-employment.ts';

type Reader = { get: (path: string) => Promise<{ statusCode: number; rawPayload: Buffer }> };

const read = async (reader: Reader, path: string) => {
  const { statusCode, rawPayload } = await reader.get(path);
  expect(statusCode, path).toBe(200);
  tagged(rawPayload, 'sv');
  return (await textOf(rawPayload)).replaceAll('\u2009', ' ').replaceAll('\u00a0', ' ');
};

const says = (text: string, ...all: readonly string[]) => {
  for (const said of all) expect(text).toContain(said);
};

test('the proposal for the papers of the meeting: terms, both readings of the clock, what was answered, what an employer sees to', async () => {
  const { board, post, draft, terms, as, now, chair } = await startEmployment();
  now('2024-01-10T18:00:00Z');
  const { employmentId } = await post('/employments', {
    ...{ title: 'Anställning av föreningsadministratör', reason: 'Två på väg ut ur styrelsen.' },
    alternativesFirst: true,
  });
  const path = `/employments/${employmentId}`;
  const none = await board.get(`${path}/proposal.pdf`);
  expect(none.json()).toMatchObject({ code: 'nothing-proposed' });
  const { alternativeId } = await post<{ alternativeId: string }>(`${path}/alternatives`, {
    what: 'En arvoderad ordförande på 20 %',
  });
  await post(`${path}/alternatives/${alternativeId}/outcome`, {
    ...{ outcome: 'declined', note: 'Tillträdande ordförande kan inte.', on: '2024-01-15' },
    decisionId: null,
  });
  const { proposalId } = await post<{ proposalId: string }>(`${path}/proposals`, {
    ...{ terms, reasons: 'Medlemsregistret *växer* #mer än [vi] hinner_med.' },
  });
  says(await read(board, `${path}/proposal.pdf`), 'Föreningen har inte svarat på varningen än.');
  await post(`${path}/answers`, {
    ...{ rule: 'conversion', way: 'ordinaryNotice', note: 'Efter 2026.', on: '2024-01-18' },
  });
  await post(`${path}/tasks`, {
    ...{ task: 'insurance', what: '', owner: { kind: 'person', id: chair }, dueOn: '2024-02-15' },
  });
  const meeting = await draft('2024-02-20');
  const place = { meetingId: meeting.meetingId, clauseId: null };
  await post(`${path}/proposals/${proposalId}/agenda-item`, place);
  now('2024-02-02T10:00:00Z');
  await meeting.call('2024-02-01', '10:00');

  const full = await read(board, `${path}/proposal.pdf`);
  const open = [
    'Läggs fram för Medlemsmöte, 20 februari 2024',
    'Medlemsregistret *växer* #mer än [vi] hinner_med.',
    ...['20 procent av heltid', '6 200 kronor i månaden', 'Inget kollektivavtal'],
    'Blir anställning tills vidare 24 februari 2025 1 mars 2025',
    'Mer än nio månader 26 november 2024 1 december 2024',
    'slutdatumet har då ingen verkan',
    'inte juridisk rådgivning',
    '5 a §, svar 18 januari 2024 Föreningen säger upp på sakliga skäl, med uppsägningstid. Efter 2026.',
    '8 mars 2024 Lämna de viktigaste villkoren skriftligt',
    'Registrera föreningen som arbetsgivare hos Skatteverket',
  ];
  says(full, ...open, 'Två på väg ut ur styrelsen.', '15 februari 2024 Försäkringar Dag Ek');
  says(full, 'Avböjt 15 januari 2024: Tillträdande ordförande kan inte.');
  const seen = await read(await as('member'), `${path}/proposal.pdf`);
  says(seen, ...open);
  for (const hidden of ['på väg ut', 'kan inte', 'arvoderad', '15 februari 2024 Försäkringar'])
    expect(seen).not.toContain(hidden);
});

test('the extract of the decision: meeting, paragraph, number, wording, figures and who may sign; nothing about the employee', async () => {
  const { board, ask, post, decided, as } = await startEmployment();
  const { path, contract } = await decided({}, async (meeting, clauseId) => {
    const [{ employmentId }] = (await board.get('/employments')).json().employments;
    const early = await board.get(`/employments/${employmentId}/decision.pdf`);
    expect(early.json()).toMatchObject({ code: 'not-decided-yet' });
    await ask(
      decideByCountedVote,
      { meetingId: meeting.meetingId, clauseId },
      {
        ...{ for: 4, against: 1, abstained: 1, tieBreak: null, at: meeting.at('18:45') },
        assignment: null,
      },
    );
  });
  await post(`${path}/contracts`, contract);
  const member = await as('member');
  for (const reader of [board, member]) {
    const text = await read(reader, `${path}/decision.pdf`);
    says(text, 'Medlemsmöte', '20 februari 2024', '§ 5', '2024:1', 'Mötet beslutade');
    says(text, 'att anställa en föreningsadministratör på 20 procent av heltid');
    says(text, 'Votering: 4 för, 1 mot, 1 avstod, 0 röstade inte; 6 i röstlängden.');
    says(text, 'Krav: mer än hälften', 'Får underteckna avtalet Dag Ek och Mats Ek');
    says(text, 'kallelsen nämnde ärendet', 'Protokollet är inte justerat än.');
    expect(text).not.toContain('Ada Lund');
  }
});

test('the written terms: key terms and the rest, lines for what nobody told; each fetch is noted', async () => {
  const { board, post, decided, as, now } = await startEmployment();
  const own = await as('member');
  const { path, contract } = await decided({ workplace: 'Folkets hus' });
  const none = await board.get(`${path}/terms.pdf`);
  expect(none.json()).toMatchObject({ code: 'contract-not-signed' });
  await post(`${path}/contracts`, { ...contract, personId: own.personId });
  for (const role of ['member', 'secretary', 'auditor', 'chair'] as const) {
    const refused = await (await as(role)).get(`${path}/terms.pdf`);
    expect(refused.statusCode, role).toBe(403);
  }
  const looked = async () =>
    (await board.get(`${path}/looks`))
      .json()
      .looks.filter(({ what }: { what: string }) => what === 'paper')
      .map(({ personId }: { personId: string }) => personId);
  expect(await looked()).toEqual([]);
  const text = await read(own, `${path}/terms.pdf`);
  await read(board, `${path}/terms.pdf`);
  expect((await looked()).toSorted()).toEqual([own.personId, board.personId].toSorted());
  says(text, 'Beslut 2024:1, 20 februari 2024', 'Avtalet undertecknat 25 februari 2024');
  says(text, 'Arbetstagare Ada Lund', 'Arbetstagarens adress', 'Lön 6 200 kronor i månaden');
  says(text, 'Lämnas senast 8 mars 2024', 'Lämnas senast 1 april 2024', 'Arbetsplats Folkets hus');
  says(text, 'Normal arbetsvecka', 'Övertid och mertid', 'Så avslutas anställningen', 'Semester');
  says(text, 'Dag Ek För arbetsgivaren', 'Mats Ek För arbetsgivaren');
  says(text, 'Ada Lund Arbetstagaren, som har tagit emot villkoren');
  expect(text).not.toContain('gäller tills vidare enligt lag');
  await post(`${path}/start`, { on: '2024-03-01' });
  now('2025-06-01T10:00:00Z');
  says(
    await read(await as('board'), `${path}/terms.pdf`),
    'Anställningen gäller tills vidare enligt lag sedan 24 februari 2025 (5 a § LAS)',
  );
});

test('in English, with texts of many pages, and the signatures never alone', async () => {
  const { post, view, decided } = await startEmployment();
  const { path, contract, employmentId } = await decided();
  await post(`${path}/contracts`, contract);
  const seen = await view(employmentId);
  const long = 'Föreningens administration växer för var månad som går. '.repeat(170);
  const tasks = `${long}\nSIST`;
  const asked = (view: EmploymentView) => ({
    ...{ view, language: 'en' as const, on: '2024-03-01', bodies: new Map<string, string>() },
    association: {
      ...{ name: 'Föreningen Örat', organisationNumber: '802000-0000', example: true },
      timeZone: 'Europe/Stockholm',
    },
  });
  const [proposal] = seen.proposals;
  const bytes = await proposalPdf({
    ...asked({ ...seen, reason: `${long}\n\nLAST NEED` }),
    proposal: { ...proposal!, decidedTerms: { ...proposal!.terms, tasks }, reasons: tasks },
    tasks: seen.checklist!,
  });
  tagged(bytes, 'en');
  const pages = await pagesOf(bytes);
  expect(pages.length).toBeGreaterThan(8);
  says(pages.join(' '), 'LAST NEED', 'SIST', 'Counted day by day', 'This is a computation');
  says(pages.join(' '), 'Register the association as an employer');
  const [signed] = seen.contracts!;
  for (let lines = 0; lines < 60; lines += 6) {
    const terms = { ...signed!.terms!, tasks: 'Rad\n'.repeat(lines) };
    const set = await termsPdf(asked({ ...seen, contracts: [{ ...signed!, terms }] }));
    const page = (await pagesOf(set)).find((one) => one.includes('Signatures'))!;
    says(page, 'Social security contributions', 'Dag Ek For the employer');
  }
});
