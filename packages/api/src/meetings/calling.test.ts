import { randomUUID } from 'node:crypto';
import { organisations } from '@klubba/domain';
import { expect, test } from 'vitest';
import { textOfPdf } from '../testing/text-of-pdf.ts';
import { sitDown } from './stories/desk.ts';
import { refusing } from './testing/refusals.ts';
import { startHall } from './testing/start-hall.ts';

const unknown = randomUUID();
const twelfth = Array(12).fill(1).join('.');
const last = { parentId: null, beforeId: null };
const anItem = { title: 'En fråga', kind: 'matter', matter: 'general', background: '', ...last };

const startDraft = async (now = '2024-02-01T12:00:00.000Z') => {
  const hall = await startHall({ now: () => new Date(now) });
  const [dag] = await hall.members('Dag');
  const details = {
    title: 'Medlemsmöte',
    startsOn: '2024-02-28',
    startsAt: '18:30',
    place: 'Lokalen',
  };
  const { memberMeetingId: bodyId, timeZone } = hall.association;
  const desk = await sitDown(hall.ask, {
    ...{ bodyId, kind: 'memberMeeting', title: details.title, place: details.place },
    ...{ date: details.startsOn, clock: details.startsAt, timeZone },
  });
  const url = `/meetings/${desk.meetingId}`;
  return { ...hall, desk, url, dag: dag!, details, no: refusing(hall.secretary.post) };
};

test('a meeting is drafted for a body whose power it has', async () => {
  const { association, body, details, no } = await startDraft();
  const group = await body('workingGroup', 'Syningegruppen');
  const draft = { ...details, bodyId: association.memberMeetingId, kind: 'memberMeeting' };
  await no('/meetings', { ...draft, bodyId: unknown }, 'body-not-found', 'bodyId');
  await no('/meetings', { ...draft, bodyId: group }, 'meeting-of-another-body', 'kind');
  await no('/meetings', { ...draft, kind: 'boardMeeting' }, 'meeting-of-another-body', 'kind');
});

test('a drafted meeting starts with the standard agenda in the language of the association', async () => {
  const { association, details, secretary } = await startDraft();
  const draft = { ...details, bodyId: association.memberMeetingId, kind: 'memberMeeting' };
  const { meetingId } = (await secretary.post('/meetings', draft)).json();
  const view = (await secretary.get(`/meetings/${meetingId}`)).json();
  expect(view).toMatchObject({ phase: 'draft', timeZone: 'Europe/Stockholm', version: 8 });
  expect(
    view.items.map(({ kind, title, number }: Record<string, string>) => [number, kind, title]),
  ).toEqual([
    ['1', 'opening', 'Mötets öppnande'],
    ['2', 'officers', 'Val av mötesfunktionärer'],
    ['3', 'dulyConvened', 'Mötets behöriga utlysande'],
    ['4', 'register', 'Fastställande av röstlängd'],
    ['5', 'agenda', 'Godkännande av dagordning'],
    ['6', 'report', 'Övriga frågor'],
    ['7', 'closing', 'Mötets avslutande'],
  ]);
});

test('an agenda has levels, and every item its place', async () => {
  const { desk, url, no, secretary } = await startDraft();
  const parent = await desk.item({ title: 'Rapporter', kind: 'report' });
  const other = await desk.item({ title: 'Annat' });
  const under = { ...anItem, parentId: parent };
  const child = (await secretary.post(`${url}/agenda-items`, under)).json().itemId;
  const items = `${url}/agenda-items`;
  let deep = child;
  for (let level = 3; level <= 12; level++)
    deep = (await secretary.post(items, { ...anItem, parentId: deep })).json().itemId;
  const numbered = (await secretary.get(url)).json().items;
  expect(numbered.map(({ number }: { number: string }) => number)).toContain(twelfth);
  await no(items, { ...anItem, parentId: unknown }, 'parent-not-on-agenda', 'parentId');
  await no(items, { ...anItem, beforeId: unknown }, 'sibling-not-on-agenda', 'beforeId');
  const { parentId: _, beforeId: __, ...change } = anItem;
  await no(`${items}/${unknown}`, change, 'item-not-on-agenda', 'itemId');
  const into = { parentId: deep, beforeId: null };
  await no(`${items}/${parent}/position`, into, 'item-beneath-itself', 'parentId');
  expect(
    (await secretary.post(`${items}/${other}/position`, { ...last, beforeId: parent })).statusCode,
  ).toBe(200);
  expect(
    (await secretary.post(`${items}/${other}`, { ...change, title: 'Först' })).statusCode,
  ).toBe(200);
  expect((await secretary.delete(`${items}/${child}`)).statusCode).toBe(200);
  const view = (await secretary.get(url)).json();
  expect(view.items.map(({ title }: { title: string }) => title)).toEqual(['Först', 'Rapporter']);
});

test('an item twelve levels down stands in the notice, and in the minutes under its headings', async () => {
  const { desk, url, secretary } = await startDraft('2024-02-28T20:00:00.000Z');
  let parentId: string | null = null;
  for (const title of 'ABCDEFGHIJK') {
    const heading: object = { ...anItem, title: `Kapitel ${title}`, kind: 'heading', parentId };
    parentId = (await secretary.post(`${url}/agenda-items`, heading)).json().itemId;
  }
  const { itemId } = (await secretary.post(`${url}/agenda-items`, { ...anItem, parentId })).json();
  const notice = await textOfPdf((await secretary.get(`${url}/notice.pdf`)).rawPayload);
  expect(notice).toContain(`${twelfth} En fråga`);
  await desk.call('2024-02-01', '12:00');
  await desk.open('18:30');
  await desk.takeUp(itemId, '18:31');
  const [paragraph] = (await secretary.get(`${url}/minutes`)).json().paragraphs;
  expect(paragraph).toMatchObject({ title: 'En fråga', level: 12 });
  expect(paragraph.headings.map(({ level }: { level: number }) => level)).toEqual(
    Array.from({ length: 11 }, (_, above) => above + 1),
  );
  const pdf = await textOfPdf((await secretary.get(`${url}/minutes.pdf`)).rawPayload);
  expect(pdf).toContain('Kapitel J Kapitel K');
});

test('a text mentions nobody whom the association does not know', async () => {
  const { desk, url, no, secretary, dag } = await startDraft();
  const itemId = await desk.item({ title: 'Ett val' });
  const by = { kind: 'person', id: dag };
  const choose = (personId: string) => [{ text: 'att ja' }, { text: `att välja @{${personId}}` }];
  const main = { itemId, kind: 'main', targetId: null, by, clauses: choose(dag) };
  const stranger = 'person-not-registered';
  await no(`${url}/proposals`, { ...main, clauses: choose(unknown) }, stranger, 'clauses/1/text');
  const { proposalId } = (await secretary.post(`${url}/proposals`, main)).json();
  const wording = { clauses: choose(`${unknown},protected}@{${dag}`) };
  await no(`${url}/proposals/${proposalId}/wording`, wording, stranger, 'clauses/1/text');
  const named = { ...anItem, title: `Val av @{${unknown}}` };
  await no(`${url}/agenda-items`, named, stranger, 'title');
  const { parentId: _, beforeId: __, ...item } = { ...anItem, background: `Se @{${unknown}}.` };
  await no(`${url}/agenda-items/${itemId}`, item, stranger, 'background');
  const note = { text: `@{${unknown}} tackade.` };
  await no(`${url}/agenda-items/${itemId}/note`, note, stranger, 'text');
  const details = { title: 'Möte', startsOn: '2026-05-20', startsAt: '18:30', place: 'Salen' };
  const meeting = { bodyId: unknown, kind: 'boardMeeting', ...details };
  await no('/meetings', { ...meeting, place: `Hos @{${unknown}}` }, stranger, 'place');
  await no(`${url}/cancellation`, { reason: `@{${unknown}} är sjuk.` }, stranger, 'reason');
  const body = { kind: 'workingGroup', mandate: '', targetSize: null, decisionId: null };
  await no('/bodies', { ...body, name: `Gruppen kring @{${unknown}}` }, stranger, 'name');
});

test('a proposal names its item, its kind and what it aims at', async () => {
  const { desk, url, no, secretary, dag } = await startDraft();
  const heading = await desk.item({ title: 'Rapporter', kind: 'heading' });
  const itemId = await desk.item({ title: 'En fråga' });
  const by = { kind: 'person', id: dag };
  const main = { itemId, kind: 'main', targetId: null, by, clauses: [{ text: 'att ja' }] };
  const submit = `${url}/proposals`;
  await no(submit, { ...main, itemId: heading }, 'item-not-for-decision', 'itemId');
  await no(submit, { ...main, itemId: unknown }, 'item-not-on-agenda', 'itemId');
  await no(submit, { ...main, clauses: [] }, 'proposal-without-clauses', 'clauses');
  await no(submit, { ...main, targetId: unknown }, 'main-proposal-aims-at-nothing', 'targetId');
  await no(submit, { ...main, kind: 'counter', targetId: unknown }, 'target-not-found', 'targetId');
  await no(
    submit,
    { ...main, kind: 'reject', targetId: unknown },
    'rejection-has-no-text',
    'clauses',
  );
  await no(
    submit,
    { ...main, by: { kind: 'person', id: unknown } },
    'person-not-registered',
    'by/id',
  );
  await no(submit, { ...main, by: { kind: 'body', id: unknown } }, 'body-not-found', 'by/id');
  const twice = [
    { clauseId: unknown, text: 'att ja' },
    { clauseId: unknown, text: 'att nej' },
  ];
  await no(submit, { ...main, clauses: twice }, 'clause-given-twice', 'clauses');
  const { proposalId, clauseIds } = (await secretary.post(submit, main)).json();
  const amendment = { ...main, kind: 'amendment', targetId: clauseIds[0] };
  await no(
    submit,
    { ...amendment, clauses: [{ text: 'att kanske' }, { text: 'att aldrig' }] },
    ...(['amendment-is-one-clause', 'clauses'] as const),
  );
  const changed = (
    await secretary.post(submit, { ...amendment, clauses: [{ text: 'att kanske' }] })
  ).json();
  const wording = { clauses: [{ clauseId: clauseIds[0], text: 'att jo' }] };
  await no(`${submit}/${proposalId}/wording`, wording, 'proposal-has-amendments', 'proposalId');
  await no(`${submit}/${proposalId}/withdrawal`, {}, 'proposal-has-amendments', 'proposalId');
  await no(`${submit}/${unknown}/wording`, wording, 'proposal-not-found', 'proposalId');
  expect((await secretary.post(`${submit}/${changed.proposalId}/withdrawal`, {})).statusCode).toBe(
    200,
  );
  await no(`${submit}/${changed.proposalId}/withdrawal`, {}, 'proposal-withdrawn', 'proposalId');
  const reworded = (await secretary.post(`${submit}/${proposalId}/wording`, wording)).json();
  expect(reworded).toMatchObject({ proposalId, clauseIds });
});

test('the notice goes to those who are members that day, in time or with the reason why not', async () => {
  const { desk, url, no, details, member, dag, secretary } = await startDraft();
  const notice = `${url}/notice`;
  await no(notice, { channels: ['email'] }, 'agenda-empty');
  await desk.item({ title: 'En fråga' });
  await no(notice, { channels: ['email'], recipients: [] }, 'no-recipients', 'recipients');
  await no(
    notice,
    { channels: ['email'], recipients: [unknown] },
    'person-not-registered',
    'recipients',
  );
  await no(
    notice,
    { channels: ['email'], at: '2024-02-02T12:00:00.000Z' },
    'not-yet-happened',
    'at',
  );
  await member('Ny', { since: '2024-02-15' });
  await no(`${url}/opening`, {}, 'meeting-not-convened');
  expect((await secretary.get(url)).json().noticeRule).toMatchObject({
    days: 14,
    deadline: '2024-02-14',
  });
  const sooner = { ...details, startsOn: '2024-02-10' };
  expect((await secretary.post(`${url}/details`, sooner)).statusCode).toBe(200);
  await no(notice, { channels: ['email'] }, 'notice-too-late', 'deviation', {
    deadline: '2024-01-27',
    days: 14,
  });
  await secretary.post(`${url}/details`, { ...details, startsOn: '2024-01-31' });
  await no(notice, { channels: ['email'] }, 'meeting-already-past', 'at');
  await secretary.post(`${url}/details`, sooner);
  const deviation = 'Lokalen blev inte klar förrän i dag.';
  const issued = await secretary.post(notice, { channels: ['email', 'poster'], deviation });
  expect(issued.statusCode, issued.body).toBe(200);
  const { events } = (await secretary.get(`${url}/events`)).json();
  expect(events.at(-1)).toMatchObject({
    type: 'NoticeIssued',
    data: { on: '2024-02-01', recipients: [dag], deadline: '2024-01-27', deviation },
  });
  await no(notice, { channels: ['email'] }, 'notice-already-issued');
  await no(`${url}/details`, details, 'day-stands-in-notice', 'startsOn', {
    startsOn: '2024-02-10',
  });
  // What comes late is on the agenda, and not in the notice.
  expect((await secretary.post(`${url}/agenda-items`, anItem)).statusCode).toBe(201);
});

test('a notice counts days by the calendar where the association is, over a new year and a change of clocks', async () => {
  const { association, member, secretary } = await startHall({
    now: () => new Date('2024-04-01T12:00:00.000Z'),
  });
  await member('Dag');
  for (const [date, deadline, lastMinute, tooLate] of [
    // Winter time when the notice goes out, summer time at the meeting.
    ['2024-04-07', '2024-03-24', '2024-03-24T22:59:00.000Z', '2024-03-24T23:00:00.000Z'],
    ['2024-01-08', '2023-12-25', '2023-12-25T22:59:00.000Z', '2023-12-25T23:00:00.000Z'],
    ['2024-03-14', '2024-02-29', '2024-02-29T22:59:00.000Z', '2024-02-29T23:00:00.000Z'],
  ] as const) {
    const { meetingId } = (
      await secretary.post('/meetings', {
        ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Möte' },
        ...{ startsOn: date, startsAt: '18:30', place: 'Lokalen' },
      })
    ).json();
    const notice = (at: string) =>
      secretary.post(`/meetings/${meetingId}/notice`, { at, channels: ['email'] });
    expect((await notice(tooLate)).json(), date).toMatchObject({
      code: 'notice-too-late',
      facts: { deadline, days: 14 },
    });
    expect((await notice(lastMinute)).statusCode, date).toBe(200);
  }
});

test('a meeting may be cancelled until it is opened', async () => {
  const { desk, url, no, secretary } = await startDraft();
  await desk.item({ title: 'En fråga' });
  await secretary.post(`${url}/notice`, { channels: ['email'] });
  expect((await secretary.post(`${url}/cancellation`, { reason: 'Sjukdom.' })).statusCode).toBe(
    200,
  );
  await no(`${url}/cancellation`, { reason: 'Igen.' }, 'meeting-cannot-be-cancelled');
  await no(`${url}/opening`, {}, 'meeting-not-convened');
  expect((await secretary.get(url)).json()).toMatchObject({
    ...{ phase: 'cancelled', cancelled: { reason: 'Sjukdom.' } },
  });
  const { meetings } = (await secretary.get('/meetings?phase=cancelled')).json();
  expect(meetings).toHaveLength(1);
});

test('a board meeting calls and lets vote those who hold an office in the board', async () => {
  const { association, decide, organisationId, dag, secretary, details, no, member } =
    await startDraft();
  const siv = await member('Siv');
  const office = {
    officeId: randomUUID(),
    bodyId: association.boardId,
    personId: dag,
    role: 'chair' as const,
  };
  await decide((unit) =>
    unit.decide(organisations, organisationId, {
      ...{ type: 'GiveOffice', ...office, title: null, from: '2024-01-01', to: null },
      ...{ decisionId: null, personIsRegistered: true },
    }),
  );
  const today = { ...details, startsOn: '2024-02-01' };
  const draft = { ...today, bodyId: association.boardId, kind: 'boardMeeting' };
  const { meetingId } = (await secretary.post('/meetings', draft)).json();
  const { people } = (await secretary.get(`/meetings/${meetingId}/electorate`)).json();
  expect(people).toContainEqual({
    personId: dag,
    name: 'Dag',
    apart: null,
    entitled: true,
    seat: 'member',
    reason: null,
    facts: {},
    lastTime: false,
  });
  expect(people).toContainEqual({
    personId: siv,
    name: 'Siv',
    apart: null,
    entitled: false,
    seat: null,
    reason: 'not-in-body',
    facts: {},
    lastTime: false,
  });
  const url = `/meetings/${meetingId}`;
  const notice = { at: '2024-01-20T12:00:00.000Z', channels: ['email'] };
  expect((await secretary.post(`${url}/notice`, notice)).statusCode).toBe(200);
  expect((await secretary.get(url)).json()).toMatchObject({ notice: { recipients: 1 } });
  await secretary.post(`${url}/opening`, {});
  await no(`${url}/register`, { personIds: [dag, siv] }, 'no-voting-right', 'personIds', {
    ...{ personId: siv, reason: 'not-in-body', count: 1 },
  });
});

test('in the board a substitute may speak, and votes only where they step in for somebody who is away', async () => {
  const { association, decide, organisationId, secretary, details, no, members } =
    await startDraft();
  const [dag, siv, mats, jon, rut] = await members('Dag', 'Siv', 'Mats', 'Jon', 'Rut');
  const offices = [
    ...[dag, siv, mats].map((personId) => [personId, 'member'] as const),
    ...[[jon, 'substitute'] as const, [rut, 'auditor'] as const],
  ];
  for (const [personId, role] of offices)
    await decide((unit) =>
      unit.decide(organisations, organisationId, {
        ...{ type: 'GiveOffice', officeId: randomUUID(), bodyId: association.boardId },
        ...{ personId: personId!, role, title: null, from: '2024-01-01', to: null },
        ...{ decisionId: null, personIsRegistered: true },
      }),
    );
  const draft = { ...details, startsOn: '2024-02-01', bodyId: association.boardId };
  const { meetingId } = (
    await secretary.post('/meetings', { ...draft, kind: 'boardMeeting' })
  ).json();
  const url = `/meetings/${meetingId}`;
  const { people } = (await secretary.get(`${url}/electorate`)).json();
  type Known = { personId: string; seat: string | null; reason: string | null };
  const known = (id?: string) => people.find(({ personId }: Known) => personId === id);
  expect([siv, jon, rut].map((id) => [known(id).seat, known(id).reason])).toEqual([
    ['member', null],
    ['substitute', 'substitute'],
    [null, 'not-in-body'],
  ]);
  await secretary.post(`${url}/notice`, { at: '2024-01-20T12:00:00.000Z', channels: ['email'] });
  await secretary.post(`${url}/opening`, {});
  const register = `${url}/register`;
  const stepsIn = (insteadOf: string | null | undefined) => [{ personId: jon, insteadOf }];
  await no(register, { personIds: [dag, rut] }, 'no-voting-right', 'personIds');
  await no(register, { personIds: [dag, jon] }, 'substitute-steps-in-for-nobody', 'steppingIn');
  const [two, three] = [
    [dag, jon],
    [dag, siv, mats, jon],
  ];
  const inFor = (personIds: unknown[], insteadOf: string | null | undefined) => ({
    ...{ personIds, steppingIn: stepsIn(insteadOf) },
  });
  await no(register, inFor(two, dag), 'nobody-to-step-in-for', 'steppingIn');
  await no(register, inFor(three, null), 'no-seat-to-step-in-on', 'steppingIn');
  const established = await secretary.post(register, {
    ...{ personIds: [dag, siv], attending: [jon, rut] },
  });
  expect(established.statusCode, established.body).toBe(200);
  const view = async () => (await secretary.get(url)).json();
  expect((await view()).guests).toEqual([
    { personId: jon, coopted: false, rights: ['speak'] },
    { personId: rut, coopted: false, rights: [] },
  ]);
  const adjustments = `${register}/adjustments`;
  const stepped = { in: [jon], out: [], steppingIn: stepsIn(mats) };
  expect((await secretary.post(adjustments, stepped)).statusCode).toBe(200);
  expect(await view()).toMatchObject({ register: [dag, siv, jon], guests: [{ personId: rut }] });
  await no(adjustments, { in: [mats], out: [] }, 'substitute-in-their-place', 'in');
  expect((await secretary.post(adjustments, { in: [mats], out: [jon] })).statusCode).toBe(200);
  expect(await view()).toMatchObject({
    register: [dag, siv, mats],
    guests: [{ personId: rut }, { personId: jon, rights: ['speak'] }],
  });
  const told = JSON.stringify((await secretary.get(`${url}/minutes?language=sv`)).json());
  expect(told).toContain('Jon var närvarande utan rösträtt, med rätt att yttra sig');
  expect(told).toContain('Jon tjänstgör i stället för Mats');
});
