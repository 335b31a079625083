import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { OperationId } from '../access/operation-id.contract.ts';
import { startHall } from './testing/start-hall.ts';
import { key, startMeeting } from './testing/start-meeting.ts';

test('a command that comes again gets the same answer, and nothing happens twice', async () => {
  const { send, clauses, clause, carry, secretary, url, items, association } = await startMeeting();
  const by = { kind: 'body', id: association.boardId };
  const proposal = {
    itemId: items.matter,
    kind: 'main',
    targetId: null,
    by,
    clauses: [{ text: 'att ja' }],
  };
  const submission = key();
  const submitted = await send('/proposals', proposal, submission);
  const again = await send('/proposals', proposal, submission);
  expect(submitted.statusCode).toBe(201);
  expect(again.json()).toEqual(submitted.json());
  expect(again.headers).toMatchObject({
    etag: submitted.headers.etag,
    'idempotency-replayed': 'true',
  });

  const gavel = key();
  const [clauseId] = submitted.json().clauseIds;
  const decide = () => send(`/clauses/${clauseId}/acclamation`, { outcome: 'carried' }, gavel);
  const answers = await Promise.all(Array.from({ length: 8 }, decide));
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
  expect(
    new Set(answers.map(({ body }) => body)),
    answers.map(({ body }) => body).join(),
  ).toHaveLength(1);
  await carry(await clause('att nej'));
  await clauses('att kanske');
  expect((await decide()).body).toBe(answers[0]!.body);
  expect((await secretary.get('/decisions')).json().decisions).toHaveLength(2);

  const altered = await send(`/clauses/${clauseId}/acclamation`, { outcome: 'rejected' }, gavel);
  expect(altered.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  const elsewhere = await secretary.post(`${url}/proposals`, proposal, gavel);
  expect(elsewhere.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
});

test('a command made on an older version than the meeting has is not carried out', async () => {
  const { send, clause, secretary, url } = await startMeeting();
  const clauseId = await clause();
  const { etag } = (await secretary.get(url)).headers;
  const path = `/clauses/${clauseId}/acclamation`;
  const stale = await send(path, { outcome: 'carried' }, { 'if-match': '"3"' });
  expect(stale.json()).toMatchObject({ status: 412, code: 'version-mismatch' });
  const fresh = await send(path, { outcome: 'carried' }, { 'if-match': String(etag) });
  expect(fresh.statusCode).toBe(201);
  expect(fresh.headers.etag).toBe(`"${fresh.json().version}"`);
  const late = await send('/closing', {}, { 'if-match': String(etag) });
  expect(late.statusCode).toBe(412);
});

test('a meeting of another association is nothing, and its people, bodies and clauses cannot be used', async () => {
  const { url, clause, secretary } = await startMeeting();
  const other = await startMeeting();
  const [clauseId] = [await clause()];
  for (const path of ['', '/events', '/electorate', '/calendar.ics'])
    expect((await other.secretary.get(`${url}${path}`)).json()).toMatchObject({ status: 404 });
  for (const [path, body] of [
    ['/closing', {}],
    ['/agenda/adoption', {}],
    [`/clauses/${clauseId}/acclamation`, { outcome: 'carried' }],
    [`/agenda-items/${other.items.matter}/treatment`, {}],
  ] as const)
    expect((await other.secretary.post(`${url}${path}`, body)).statusCode, path).toBe(404);
  const borrowed = await secretary.post(`${url}/clauses/${await other.clause()}/acclamation`, {
    outcome: 'carried',
  });
  expect(borrowed.json()).toMatchObject({ status: 422, code: 'clause-not-found' });
  const stranger = { personId: other.present[0], offices: ['viceChair'] };
  expect((await secretary.post(`${url}/officers`, stranger)).json()).toMatchObject({
    code: 'person-not-registered',
  });
});

test('malformed input is a 400 that names the field', async () => {
  const { send, items, association } = await startMeeting();
  const by = { kind: 'body', id: association.boardId };
  const proposal = {
    itemId: items.matter,
    kind: 'main',
    targetId: null,
    by,
    clauses: [{ text: ' ' }],
  };
  for (const [path, body, pointer] of [
    ['/proposals', proposal, '#/clauses/0/text'],
    ['/proposals', { ...proposal, kind: 'wish' }, '#/kind'],
    ['/officers', { personId: 'Dag', offices: ['chair'] }, '#/personId'],
    ['/officers', { personId: randomUUID(), offices: [] }, '#/offices'],
    ['/closing', { at: '2024-02-14' }, '#/at'],
    ['/closing', { at: '2024-02-30T10:00:00.000Z' }, '#/at'],
    ['/closing', { now: true }, '#/now'],
    [
      `/clauses/${randomUUID()}/counted-vote`,
      { for: -1, against: 0, abstained: 0, tieBreak: null },
      '#/for',
    ],
  ] as const) {
    const response = await send(path, body);
    expect(response.statusCode, response.body).toBe(400);
    expect(response.json(), response.body).toMatchObject({
      code: 'invalid',
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  }
});

describe('the list of meetings', () => {
  test('has the latest first, page by page', async () => {
    const { secretary, association } = await startHall();
    const draft = {
      ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', startsAt: '18:30' },
      ...{ place: 'Lokalen', standardAgenda: false },
    };
    for (let day = 1; day <= 55; day++) {
      const startsOn = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
      await secretary.post('/meetings', { ...draft, startsOn, title: `Möte ${day}` });
    }
    const first = (await secretary.get('/meetings')).json();
    expect(first.meetings).toHaveLength(50);
    expect(first.meetings[0]).toMatchObject({ title: 'Möte 55', phase: 'draft', decisions: 0 });
    const rest = (await secretary.get(`/meetings?cursor=${encodeURIComponent(first.next)}`)).json();
    expect(rest.meetings.map(({ title }: { title: string }) => title)).toEqual([
      ...['Möte 5', 'Möte 4', 'Möte 3', 'Möte 2', 'Möte 1'],
    ]);
    expect(rest.next).toBeNull();
    expect((await secretary.get('/meetings?phase=open')).json().meetings).toEqual([]);
  });
});

test('who sits in the body reads the audit trail, but what people said of themselves only those who keep or audit the record', async () => {
  const { send, items, present, as, inTheBody, secretary, url } = await startMeeting();
  const reason = 'Det gäller mitt företag.';
  await send('/conflicts', { personId: present[0], itemId: items.matter, reason });
  const declared = async (reader: { get: typeof secretary.get }) =>
    (await reader.get(`${url}/events`)).json().events.at(-1);
  expect(await declared(await as('auditor'))).toMatchObject({ data: { reason } });
  const seen = await declared(await inTheBody());
  expect(seen).toMatchObject({
    type: 'ConflictDeclared',
    stream: { kind: 'meeting' },
    data: { personId: present[0], itemId: items.matter, reason: null },
    by: { personId: secretary.personId, name: 'Siv' },
    leafHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('why somebody has a conflict of interest, nobody else reads on a page either', async () => {
  const { clause, carry, send, items, present, inTheBody, secretary, url } = await startMeeting();
  const conflict = { personId: present[0], reason: 'Det gäller mitt företag.' };
  await send('/conflicts', { ...conflict, itemId: items.matter });
  const { decisionId } = (await carry(await clause())).json();
  const member = await inTheBody();
  for (const path of [url, `/decisions/${decisionId}`]) {
    expect((await secretary.get(path)).json(), path).toMatchObject({ conflicts: [conflict] });
    expect((await member.get(path)).json(), path).toMatchObject({
      conflicts: [{ ...conflict, reason: null }],
    });
  }
});

test('a meeting is a calendar entry: its start right in any time zone, the same bytes every time', async () => {
  const { secretary, url, meetingId } = await startMeeting();
  const response = await secretary.get(`${url}/calendar.ics`);
  expect(response.headers['content-type']).toMatch(/^text\/calendar/);
  const lines = response.body.split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      `UID:${meetingId}@klubba`,
      'DTSTAMP:20240214T180000Z',
      'DTSTART:20240214T173000Z',
      'SUMMARY:Medlemsmöte\\, Föreningen',
      'LOCATION:Lokalen',
      'STATUS:CONFIRMED',
    ]),
  );
  expect((await secretary.get(`${url}/calendar.ics`)).body).toBe(response.body);
});

test('the roles at the desk keep the record; others read it', async () => {
  const { as, meetingId, clause } = await startMeeting();
  const clauseId = await clause();
  const member = await as('member');
  const path = `/meetings/${meetingId}`;
  expect((await member.get(path)).statusCode).toBe(200);
  const gavel = await member.post(`${path}/clauses/${clauseId}/acclamation`, {
    outcome: 'carried',
  });
  expect(gavel.statusCode).toBe(403);
  const chair = await as('chair');
  expect(
    (await chair.post(`${path}/clauses/${clauseId}/acclamation`, { outcome: 'carried' }))
      .statusCode,
  ).toBe(201);
});

test('a refused entry says who was first, and when', async () => {
  const { clause, carry, send, as, secretary, url } = await startMeeting();
  const clauseId = await clause();
  const seen = (await secretary.get(url)).json().version;
  const other = await as('secretary');
  await other.post(`${url}/clauses/${clauseId}/acclamation`, { outcome: 'carried' });
  const noted = { text: 'En anteckning' };
  await other.post(
    `${url}/agenda-items/${(await secretary.get(url)).json().openItemId}/note`,
    noted,
  );
  const late = (await carry(clauseId)).json();
  const first = { version: seen + 1, type: 'ClauseDecided', by: other.personId };
  expect(late).toMatchObject({ status: 422, code: 'clause-already-decided', first });
  expect(late.first.at).toMatch(/^\d{4}-\d\d-\d\dT/);
  const stale = (await send('/closing', {}, { 'if-match': `"${seen}"` })).json();
  expect(stale).toMatchObject({ status: 412, first: { by: other.personId } });
  expect(stale.first.version).toBeGreaterThan(seen + 1);
});

test('what has waited for the network happened when it was asked', async () => {
  const { clause, carry, send, secretary, url } = await startMeeting({
    now: '2024-02-14T20:00:00.000Z',
  });
  const path = `/clauses/${await clause()}/acclamation`;
  const waited = await send(path, { outcome: 'carried' }, { 'klubba-waited': '600' });
  expect(waited.statusCode).toBe(201);
  await carry(await clause('att senare'));
  const { events } = (await secretary.get(`${url}/events`)).json();
  const gavels = events.filter(({ type }: { type: string }) => type === 'ClauseDecided');
  expect(gavels.map(({ data }: { data: { at: string } }) => data.at)).toEqual([
    '2024-02-14T19:50:00.000Z',
    '2024-02-14T20:00:00.000Z',
  ]);
  const wrong = await send(path, { outcome: 'carried' }, { 'klubba-waited': 'long' });
  expect(wrong.json()).toMatchObject({ status: 400, errors: [{ in: 'header' }] });
});

test('each answer to a command says what can be asked next', async () => {
  const { clause, carry, clauses } = await startMeeting();
  const clauseId = await clause();
  await clauses('att ett', 'att två');
  const { headers } = await carry(clauseId);
  const next = String(headers['klubba-next']).split(', ');
  expect(next).toEqual(expect.arrayContaining(['decideByAcclamation', 'submitProposal']));
  // What is proposed is decided first.
  expect(next).not.toContain('takeUpItem');
  for (const operationId of next) expect(OperationId.options).toContain(operationId);
});
