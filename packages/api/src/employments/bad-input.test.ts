import { expect, test } from 'vitest';
import { sitDown } from '../meetings/stories/desk.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import { startEmployment } from './testing/start-employment.ts';

test('what cannot be meant is a problem at its field, and nothing is lost or written', async () => {
  const { board, post, view, terms, decided, employee, chair } = await startEmployment();
  const { employmentId, path, contract } = await decided();
  const before = await view(employmentId);
  const refused = async (to: string, body: object, code: string, pointer: string) => {
    const answer = await board.post(to, body);
    expect([400, 422], answer.body).toContain(answer.statusCode);
    const { errors } = answer.json<{ errors: { pointer: string; code: string }[] }>();
    expect(errors, answer.body).toContainEqual(expect.objectContaining({ pointer, code }));
  };
  const paper = { document: 'Protokoll', on: null, paragraph: null, vouchedBy: chair };
  const takeOver = (other: object) => ({
    ...{ title: 'Äldre anställning', personId: employee, name: 'Ada Lund' },
    ...{ terms: { ...terms, signatoryIds: [], ...other }, paper, endedOn: null },
  });
  for (const [percentage, code] of [
    [0, 'too-small'],
    [101, 'too-big'],
  ] as const) {
    const off = { terms: { ...terms, percentage } };
    await refused(`${path}/proposals`, { ...off, reasons: '' }, code, '#/terms/percentage');
    await refused(`${path}/contracts`, { ...contract, ...off }, code, '#/terms/percentage');
  }
  const backwards = { ...terms, from: '2024-03-01', until: '2024-02-01' };
  const wrongEnd = ['term-ends-before-it-begins', '#/terms/until'] as const;
  await refused(`${path}/proposals`, { terms: backwards, reasons: '' }, ...wrongEnd);
  await refused(`${path}/contracts`, { ...contract, terms: backwards }, ...wrongEnd);
  await refused('/employments/taken-over', takeOver(backwards), ...wrongEnd);
  expect(await view(employmentId)).toEqual(before);

  await post(`${path}/contracts`, contract);
  const overlap = takeOver({ from: '2024-01-01', until: '2024-03-01' });
  await refused('/employments/taken-over', overlap, 'overlaps-employment', '#/terms/from');
  const beside = takeOver({ from: '2023-01-01', until: '2024-02-29' });
  expect((await board.post('/employments/taken-over', beside)).statusCode).toBe(201);
});

test('only a clause of a meeting here that may decide, and whose notice named the matter, can ask', async () => {
  const { board, post, view, draft, terms, now } = await startEmployment();
  now('2024-01-20T18:00:00Z');
  const { employmentId } = await post('/employments', {
    ...{ title: 'Anställning av föreningsadministratör', reason: '', alternativesFirst: false },
  });
  const path = `/employments/${employmentId}`;
  const { proposalId } = await post<{ proposalId: string }>(`${path}/proposals`, {
    ...{ terms, reasons: 'Skälen står kvar.' },
  });
  const kept = async () => {
    const { version, proposals } = await view(employmentId);
    return { version, proposals: proposals.map(({ clock: _, ...one }) => one) };
  };
  const before = await kept();
  const asked = async (meetingId: string, clauseId: string | null, code: string, at: string) => {
    const to = `${path}/proposals/${proposalId}/agenda-item`;
    const answer = await board.post(to, { meetingId, clauseId });
    expect(answer.json(), code).toMatchObject({ code, errors: [{ pointer: `#/${at}` }] });
    expect(await kept()).toEqual(before);
  };
  const by = { kind: 'person' as const, id: terms.signatoryIds[0]! };
  const text = ['att anställa en föreningsadministratör'];
  const asking = async (meeting: Awaited<ReturnType<typeof draft>>) => {
    const itemId = await meeting.item({ title: 'Anställning', matter: 'employment' });
    return (await meeting.propose(itemId, by, text)).clauseIds[0]!;
  };

  const elsewhere = await startHall({ now: () => new Date('2024-01-20T18:00:00Z') });
  const theirs = await sitDown(elsewhere.ask, {
    ...{ bodyId: elsewhere.association.memberMeetingId, kind: 'memberMeeting' },
    ...{ title: 'Möte', date: '2024-02-20', clock: '18:30', place: 'Där' },
    timeZone: 'Europe/Stockholm',
  });
  const foreign = await theirs.item({ title: 'Anställning', matter: 'employment' });
  const [member] = await elsewhere.members('Bo Alm');
  const { clauseIds } = await theirs.propose(foreign, { kind: 'person', id: member! }, text);
  await asked(theirs.meetingId, clauseIds[0]!, 'meeting-not-found', 'meetingId');

  const boardMeeting = await draft('2024-02-18', 'boardMeeting');
  const wrong = await asking(boardMeeting);
  await asked(boardMeeting.meetingId, wrong, 'decision-by-another-body', 'meetingId');

  const meeting = await draft('2024-02-20');
  await asked(meeting.meetingId, clauseIds[0]!, 'clause-not-found', 'clauseId');
  const general = await meeting.item({ title: 'Annat' });
  const other = (await meeting.propose(general, by, ['att köpa kaffe'])).clauseIds[0]!;
  await asked(meeting.meetingId, other, 'decision-on-another-matter', 'clauseId');
  await meeting.hold('2024-02-01');
  await asked(meeting.meetingId, null, 'meeting-already-called', 'meetingId');
  const live = await asking(meeting);
  await asked(meeting.meetingId, live, 'decision-not-in-notice', 'clauseId');
});
