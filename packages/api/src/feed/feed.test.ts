import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { leafHash } from '@klubba/domain/log';
import { CloudEvent } from 'cloudevents';
import { expect, onTestFinished, test } from 'vitest';
import { aggregates, areas } from '../areas.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { keyOf } from '../testing/key-of.ts';
import { registerPerson, startApp } from '../testing/start-app.ts';
import { Feed, type LoggedEvent } from './contract.ts';

const startWithMeeting = async () => {
  const started = await startApp();
  const { app, deps, organisationId, as } = started;
  const secretary = await as('secretary');
  const body = { kind: 'memberMeeting', name: 'Medlemsmötet', mandate: '' };
  const { bodyId } = (
    await secretary.post('/bodies', { ...body, targetSize: null, decisionId: null })
  ).json();
  const draft = { bodyId, kind: 'memberMeeting', title: 'Möte', startsOn: '2027-02-01' };
  const { meetingId } = (await secretary.post('/meetings', draft)).json();
  const program = (role: 'member' | 'secretary', ...more: 'personal:read'[]) =>
    keyOf(app, deps, organisationId, { roles: [role], scopes: ['feed:read', ...more] });
  return { ...started, secretary, meetingId, program };
};

const feedOf = (answer: { json: () => unknown }) => Feed.parse(answer.json());
const isHidden = ({ type }: LoggedEvent) => type === 'klubba.Hidden';

test('every kind of stream says who hears of it', () => {
  const heard = areas.flatMap(({ hearing = {} }) => Object.keys(hearing));
  expect(heard.sort()).toEqual(aggregates.map(({ kind }) => kind).sort());
});

test('the log comes in order and without a gap, as CloudEvents of which each hash can be computed', async () => {
  const { program, organisationId } = await startWithMeeting();
  const { get } = await program('secretary');
  const { events, next, head } = feedOf(await get('/events?limit=1000'));
  expect(events.map(({ position }) => position)).toEqual(events.map((_, i) => i + 1));
  expect([next, events.length]).toEqual([head, head]);
  for (const event of events) {
    new CloudEvent(event as never, true);
    expect(event.source).toBe(`/api/organisations/${organisationId}`);
    if (!event.data) continue;
    expect(Buffer.from(leafHash(event.data.leaf)).toString('hex')).toBe(event.leafhash);
  }
  const drafted = events.find(({ type }) => type.startsWith('klubba.MeetingDrafted'));
  expect(drafted).toMatchObject({ data: { leaf: { stream: { kind: 'meeting' } } } });
});

test('page by page it is the same, however long somebody was away', async () => {
  const { program } = await startWithMeeting();
  const { get } = await program('secretary');
  const whole = feedOf(await get('/events?limit=1000'));
  const pieces: LoggedEvent[] = [];
  for (let after = 0, more = true; more; ) {
    const { events, next } = feedOf(await get(`/events?after=${after}&limit=3`));
    pieces.push(...events);
    more = events.length > 0;
    after = next;
  }
  expect(pieces).toEqual(whole.events);
});

test('what a reader may not see is told by position and hash, and can be read once it may be seen', async () => {
  const { program, secretary, meetingId } = await startWithMeeting();
  const member = await program('member');
  const { events } = feedOf(await member.get('/events?limit=1000'));
  const theirs = await program('secretary');
  const known = feedOf(await theirs.get('/events?limit=1000')).events;
  // The same log: a hidden event has the hash of what is hidden.
  expect(events.map(({ leafhash }) => leafhash)).toEqual(
    known.slice(0, events.length).map(({ leafhash }) => leafhash),
  );
  const hidden = events.filter(isHidden);
  expect(hidden.length).toBeGreaterThan(0);
  expect(Object.keys(hidden[0]!).sort()).toEqual(
    ['id', 'leafhash', 'position', 'source', 'specversion', 'type'].sort(),
  );
  const draft = known.find(({ subject }) => subject === `meeting/${meetingId}`)!;
  expect(hidden.map(({ position }) => position)).toContain(draft.position);
  expect(JSON.stringify(hidden)).not.toContain(meetingId);
  // Texts are for everybody, whoever keeps them.
  await secretary.post('/texts', { title: 'Programmet', kind: 'programme', text: 'Ett\nTvå' });
  const later = feedOf(await member.get(`/events?after=${events.at(-1)!.position}`));
  const text = later.events.find(({ type }) => type === 'klubba.TextBegun.v1')!;
  const alone = feedOf(await member.get(`/events?stream=${text.subject}`));
  expect(alone.events.map(({ type }) => type)).toEqual([
    ...['klubba.TextBegun.v1', 'klubba.TextVersionWritten.v1'],
  ]);
  const closed = feedOf(await member.get(`/events?stream=meeting/${meetingId}`));
  expect(closed.events.every(isHidden)).toBe(true);
});

test('values about people are opened with the scope alone, and once erased they come as erased', async () => {
  const { program, deps, organisationId } = await startWithMeeting();
  const personId = await registerPerson(deps, organisationId, 'Rut Lind');
  const registered = async (key: Awaited<ReturnType<typeof program>>) =>
    feedOf(await key.get(`/events?stream=person/${personId}`)).events[0]!;
  const open = await program('secretary', 'personal:read');
  const closed = await registered(await program('secretary'));
  expect(JSON.stringify(closed)).not.toContain('Rut Lind');
  expect(closed.data?.opened).toBeUndefined();
  const before = await registered(open);
  expect(before.data?.opened).toMatchObject({ name: 'Rut Lind' });
  expect(before.data?.leaf).toEqual(closed.data?.leaf);
  const member = await program('member', 'personal:read');
  expect(isHidden(await registered(member))).toBe(true);
  await inOrganisation(deps.db, organisationId, (tx) =>
    tx.deleteFrom('vault.subjectKey').where('subjectId', '=', personId).execute(),
  );
  const after = await registered(open);
  expect(after.data?.opened).toMatchObject({ name: null });
  expect(after.leafhash).toBe(before.leafhash);
});

test('who waits is answered as soon as something is written', async () => {
  const { program, secretary } = await startWithMeeting();
  const key = await program('secretary');
  const { head } = feedOf(await key.get('/events?limit=1000'));
  const waiting = key.get(`/events?after=${head}&wait=20`);
  const begun = Date.now();
  await secretary.post('/texts', { title: 'Programmet', kind: 'programme', text: 'Ett' });
  const { events } = feedOf(await waiting);
  expect(events.map(({ type }) => type)).toContain('klubba.TextBegun.v1');
  expect(Date.now() - begun).toBeLessThan(10_000);
});

test('who follows hears each event as it is written, goes on where it was, and no longer than its key', async () => {
  const { app, program, secretary, as, organisationId } = await startWithMeeting();
  const key = await program('secretary');
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const follow = (headers: Record<string, string> = {}) => {
    const heard: LoggedEvent[] = [];
    let ended = false;
    const request = get({
      ...{ port, host: '127.0.0.1', path: `/api/organisations/${organisationId}/events/stream` },
      headers: { authorization: `Bearer ${key.secret}`, ...headers },
    });
    onTestFinished(() => void request.destroy());
    request.on('error', () => {});
    void once(request, 'response').then(([response]) => {
      let text = '';
      response.setEncoding('utf8').on('data', (more: string) => {
        text += more;
        const whole = text.split('\n\n');
        text = whole.pop()!;
        for (const one of whole) {
          const data = /^data: (.*)$/m.exec(one)?.[1];
          if (data) heard.push(JSON.parse(data));
        }
      });
      response.on('end', () => {
        ended = true;
      });
    });
    return { heard, isEnded: () => ended };
  };
  const first = follow();
  await expect.poll(() => first.heard.length).toBeGreaterThan(3);
  const before = first.heard.length;
  await secretary.post('/texts', { title: 'Programmet', kind: 'programme', text: 'Ett' });
  await expect.poll(() => first.heard.length).toBe(before + 2);
  expect(first.heard.map(({ position }) => position)).toEqual(first.heard.map((_, i) => i + 1));
  const again = follow({ 'last-event-id': String(before) });
  await expect.poll(() => again.heard.length).toBe(2);
  expect(again.heard[0]!.position).toBe(before + 1);
  const board = await as('board');
  expect((await board.delete(`/keys/${key.keyId}`)).statusCode).toBe(200);
  await expect.poll(() => first.isEnded(), { timeout: 5000 }).toBe(true);
});

test('who follows from the head of the log, where nothing is to be told yet, is answered at once', async () => {
  const { app, program, organisationId } = await startWithMeeting();
  const key = await program('secretary');
  const { head } = feedOf(await key.get('/events?limit=1'));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const request = get({
    ...{ port, host: '127.0.0.1', path: `/api/organisations/${organisationId}/events/stream` },
    headers: { authorization: `Bearer ${key.secret}`, 'last-event-id': String(head) },
  });
  onTestFinished(() => void request.destroy());
  request.on('error', () => {});
  const [response] = await once(request, 'response', { signal: AbortSignal.timeout(5000) });
  expect(response.statusCode).toBe(200);
});

test('links lead through the whole log, and through one stream, to an end', async () => {
  const { program, organisationId } = await startWithMeeting();
  const { get } = await program('secretary');
  const prefix = `/api/organisations/${organisationId}`;
  for (const stream of ['', `&stream=organisation/${organisationId}`]) {
    const whole = feedOf(await get(`/events?limit=1000${stream}`)).events;
    const gone: LoggedEvent[] = [];
    for (let path: string | undefined = `/events?limit=1${stream}`, pages = 0; path; pages++) {
      expect(pages, stream).toBeLessThanOrEqual(whole.length);
      const answer = await get(path);
      gone.push(...feedOf(answer).events);
      path = /^<(.*)>; rel="next"$/
        .exec(String(answer.headers.link ?? ''))?.[1]
        ?.slice(prefix.length);
    }
    expect(gone.length).toBeGreaterThan(1);
    expect(gone).toEqual(whole);
  }
});

test('a key without the scope follows nothing, and a place that is none is refused', async () => {
  const { app, deps, organisationId, program } = await startWithMeeting();
  const other = await keyOf(app, deps, organisationId, {
    roles: ['secretary'],
    scopes: ['meetings:read'],
  });
  for (const path of ['/events', '/events/stream'])
    expect((await other.get(path)).json()).toMatchObject({
      ...{ code: 'scope-missing', facts: { scope: 'feed:read' } },
    });
  const key = await program('member');
  for (const [wrong, code] of [
    ['after=-1', 'too-small'],
    ['after=x', 'not-a-number'],
    ['after=1.5', 'not-whole'],
    ['limit=0', 'too-small'],
    ['limit=1001', 'too-big'],
    ['stream=meeting', 'invalid-format'],
    ['wait=99', 'too-big'],
  ])
    expect((await key.get(`/events?${wrong}`)).json(), wrong).toMatchObject({
      ...{ status: 400, errors: [{ code, in: 'query' }] },
    });
  expect(feedOf(await key.get('/events?after=99999')).events).toEqual([]);
});

test('the documentation checks a hash as it says', async () => {
  const text = readFileSync(new URL('../../../../docs/feed.md', import.meta.url), 'utf8');
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(text)!;
  const shown = `data:text/javascript,${encodeURIComponent(`${code}\nexport { isGenuine };`)}`;
  const { isGenuine } = (await import(/* @vite-ignore */ shown)) as {
    isGenuine: (event: LoggedEvent) => boolean;
  };
  const { program } = await startWithMeeting();
  const { events } = feedOf(await (await program('member')).get('/events'));
  expect(events.some(isHidden)).toBe(true);
  expect(events.every(isGenuine)).toBe(true);
  const first = events.find(({ data }) => data);
  const changed = { ...first!, data: { leaf: { ...first!.data!.leaf, version: 99 } } };
  expect(isGenuine(changed)).toBe(false);
});
