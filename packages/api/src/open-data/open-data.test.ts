import { randomUUID } from 'node:crypto';
import { people } from '@klubba/domain';
import { expect, test } from 'vitest';
import { startMeeting } from '../meetings/testing/start-meeting.ts';
import { keepBytes } from '../minutes/testing/by-hand.ts';
import { signingPeople } from '../minutes/testing/signing-people.ts';
import { execute } from '../store/execute.ts';

/** A member meeting with one decision that names somebody, in minutes that are verified. */
const startVerified = async () => {
  const meeting = await startMeeting();
  const { app, organisationId, send, carry, clause, present, desk, url, secretary } = meeting;
  const [dag, siv] = present as [string, string];
  const text = `att @{${siv}} och @{${dag},protected} bygger`;
  const { decisionId } = (await carry(await clause(text))).json();
  const people = await signingPeople(meeting, meeting.meetingId);
  const verify = async () => {
    await desk.close('19:00');
    await send('/minutes/verification', {});
    const { documentHash } = (await secretary.get(url)).json().minutes;
    for (const personId of present.slice(0, 4)) await people.sign(personId!, documentHash);
  };
  const board = await meeting.as('board');
  const open = (bodies: object[], from = '2024-01-01') =>
    board.put('/open-data', { bodies, from, decisionId: null });
  /** As anybody: no cookie, no key. */
  const ask = (path: string) =>
    app.inject({ method: 'GET', url: `/api/open-data/${organisationId}${path}` });
  return { ...meeting, ...{ board, open, ask, verify, decisionId } };
};

const all = [{ kind: 'memberMeeting', decisions: true }];

test('nothing is open before the board has decided so, and only it decides', async () => {
  const { ask, verify, open, secretary, board } = await startVerified();
  await verify();
  for (const path of ['', '/meetings', '/decisions'])
    expect((await ask(path)).statusCode).toBe(404);
  const asked = { bodies: all, from: '2024-01-01', decisionId: null };
  expect((await secretary.put('/open-data', asked)).statusCode).toBe(403);
  expect((await open(all)).statusCode).toBe(200);
  expect((await board.get('/open-data')).json()).toMatchObject({
    ...{ bodies: all, from: '2024-01-01', by: { personId: board.personId } },
  });
  expect((await ask('')).json()).toMatchObject({ type: 'Organization', from: '2024-01-01' });
});

test('what is open says what the published minutes say, to any page, and nothing of a draft', async () => {
  const hall = await startVerified();
  const { ask, verify, open, meetingId, decisionId, secretary, association } = hall;
  await open(all);
  const { hash } = await keepBytes(hall, secretary.cookie, Buffer.from('%PDF-1.7\nBudget\n%%EOF'));
  const attach = (title: string, audience: string) =>
    hall.send('/files', { hash, fileName: `${title}.pdf`, title, audience });
  await attach('Budget', 'public');
  await attach('Löner', 'members');
  const archived = await secretary.post('/archive-entries', {
    ...{ kind: 'decision', audience: 'members', source: 'Pärm 3', toldDay: '2024-02-01' },
    ...{ title: 'Vävstugan', text: 'Att hyra ut vid torget', bodyId: null },
  });
  expect(archived.statusCode, archived.body).toBe(201);
  await secretary.post('/meetings', {
    ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Hemligt utkast' },
    startsOn: '2024-05-01',
  });
  const meetings = await ask('/meetings');
  expect(meetings.headers['access-control-allow-origin']).toBe('*');
  const [told, ...others] = meetings.json().data;
  expect(others).toEqual([]);
  expect(told).toMatchObject({
    ...{ type: 'Event', deleted: false, name: 'Medlemsmöte', status: 'held' },
    start_date: '2024-02-14T18:30',
    documents: [
      {
        text: 'Budget',
        media_type: 'application/pdf',
        hash,
        url: expect.stringContaining(hash),
      },
    ],
  });
  const paper = await hall.app.inject({
    method: 'GET',
    url: new URL(told.documents[0].url).pathname,
  });
  expect(paper.statusCode).toBe(200);
  // Before the minutes are verified nobody outside reads of a decision.
  expect((await ask('/decisions')).json().data).toEqual([]);
  expect((await ask(`/decisions/${decisionId}`)).statusCode).toBe(404);
  await verify();
  const [decision] = (await ask('/decisions')).json().data;
  expect(decision).toMatchObject({
    ...{ type: 'Motion', deleted: false, result: 'pass', date: '2024-02-14' },
    text: 'att Siv och [NAMN] bygger',
    legislative_session_id: expect.stringMatching(new RegExp(`/meetings/${meetingId}$`)),
  });
  expect((await ask(`/decisions/${decisionId}`)).json()).toEqual(decision);
  // What was before Klubba is the association's own, whatever is open.
  for (const path of ['', '/meetings', '/decisions', '/events?limit=1000'])
    expect((await ask(path)).body).not.toMatch(/torget|Vävstugan|Pärm|archive|Archive/);
  // For these alone.
  const own = await secretary.get('/decisions');
  expect(own.headers['access-control-allow-origin']).toBeUndefined();
});

test('who asks again gets what has changed, and what was closed is told to be gone', async () => {
  const { ask, verify, open, board } = await startVerified();
  await open(all);
  await verify();
  const page = async (path: string) => (await ask(path)).json();
  const [decision] = (await page('/decisions')).data;
  const later = new Date(Date.parse(decision.modified) + 1).toISOString();
  expect((await page(`/decisions?modified_since=${later}`)).data).toEqual([]);
  expect((await page(`/decisions?modified_since=${decision.modified}`)).data).toEqual([decision]);
  const closed = await open([{ kind: 'board', decisions: true }]);
  expect(closed.statusCode, closed.body).toBe(200);
  const gone = { id: decision.id, type: 'Motion', deleted: true, modified: expect.any(String) };
  expect((await page('/decisions')).data).toEqual([gone]);
  expect((await page('/meetings')).data).toMatchObject([{ type: 'Event', deleted: true }]);
  expect(JSON.stringify(await page('/meetings'))).not.toContain('Medlemsmöte');
  // Meetings alone: their decisions stay closed.
  await open([{ kind: 'memberMeeting', decisions: false }]);
  expect((await page('/meetings')).data).toMatchObject([{ deleted: false, status: 'verified' }]);
  expect((await page('/decisions')).data).toEqual([gone]);
  expect((await board.get('/events?limit=1')).statusCode).toBe(200);
});

test('a decision has changed when somebody whom it names is called something else', async () => {
  const { ask, verify, open, organisationId, present, deps } = await startVerified();
  await open(all);
  await verify();
  const [before] = (await ask('/decisions')).json().data;
  const at = new Date('2024-03-01T12:00:00.000Z');
  const order = { organisationId, commandId: randomUUID(), request: null, by: null, at };
  const contact = { name: 'Siv Ny', email: null, phone: null };
  await execute(deps.store, order, (unit) =>
    unit.decide(people, present[1]!, { type: 'ChangePersonContact', ...contact }),
  );
  const since = `/decisions?modified_since=${at.toISOString()}`;
  expect((await ask(since)).json().data).toEqual([
    { ...before, modified: at.toISOString(), text: 'att Siv Ny och [NAMN] bygger' },
  ]);
});

test('anybody can check that nothing was left out of the log, and sees of it only where the open data tells more', async () => {
  const { ask, open, verify, board, meetingId } = await startVerified();
  expect((await ask('/events')).statusCode).toBe(404);
  await open(all);
  await verify();
  const seen: Record<string, unknown>[] = [];
  for (let after = 0; ; ) {
    const page = (await ask(`/events?after=${after}&limit=50`)).json();
    if (page.events.length === 0) break;
    seen.push(...page.events);
    after = page.next;
  }
  const own = (await board.get('/events?limit=1000')).json();
  expect(seen).toHaveLength(own.head);
  expect(seen.map(({ position, leafhash }) => [position, leafhash])).toEqual(
    own.events.map((event: Record<string, unknown>) => [event.position, event.leafhash]),
  );
  const [verified] = seen.filter(({ type }) => String(type).startsWith('klubba.MinutesVerified'));
  expect(verified).toMatchObject({ subject: `meeting/${meetingId}` });
  const place = new URL(String(verified!.dataref)).pathname.split('/').slice(4).join('/');
  expect((await ask(`/${place}`)).json()).toMatchObject({ status: 'verified' });
  // Nobody, and nothing of what was said.
  const names = new Set(seen.flatMap((event) => Object.keys(event)));
  expect(names).not.toContain('data');
  const types = new Set(seen.map(({ type }) => String(type).split('.')[1]));
  expect(types).not.toContain('ProposalSubmitted');
  await open([{ kind: 'board', decisions: true }]);
  const closed = (await ask('/events?limit=1000')).json().events;
  const left = closed.filter((event: { subject?: string }) =>
    event.subject?.startsWith('meeting/'),
  );
  expect(left).toEqual([]);
});

test('a page of any origin is told what was wrong with what it asked', async () => {
  const { ask, open } = await startVerified();
  await open(all);
  for (const since of ['2026-03-01', '2026-03-01T00:00:00', '2026-03-01T00:00:00+01:00'])
    expect((await ask(`/decisions?modified_since=${since}`)).json().errors, since).toEqual([
      {
        ...{ pointer: '#/modified_since', code: 'not-an-instant', in: 'query' },
        detail: expect.stringContaining('2026-01-31T00:00:00Z'),
      },
    ]);
  for (const path of ['/meetings?modified_since=x', '/meetings/x', '/decisions?cursor=x']) {
    const { statusCode, headers } = await ask(path);
    expect([statusCode, headers['access-control-allow-origin']], path).toEqual([400, '*']);
    expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin');
  }
});

test('a long list goes on page by page, each once', async () => {
  const { ask, open, desk, carry, clause, verify } = await startVerified();
  await carry(await clause('att måla'));
  await carry(await clause('att gräva'));
  await open(all);
  await verify();
  void desk;
  const texts: string[] = [];
  for (let path: string | undefined = '/decisions?limit=2'; path; ) {
    const answer = await ask(path);
    expect(answer.statusCode, answer.body).toBe(200);
    const { data, links } = answer.json();
    texts.push(...data.map(({ text }: { text: string }) => text));
    path = links.next && `/decisions${new URL(links.next).search}`;
  }
  expect(texts.toSorted()).toEqual(
    ['att Siv och [NAMN] bygger', 'att gräva', 'att måla'].toSorted(),
  );
  const other = await ask('/meetings?cursor=abc.def');
  expect(other.statusCode).toBe(400);
});
