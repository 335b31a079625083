import { randomUUID } from 'node:crypto';
import { addDays } from '@klubba/domain';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import { startHall } from '../meetings/testing/start-hall.ts';
import { startApp } from '../testing/start-app.ts';
import type { CalendarFeed, CalendarFeedList, CalendarList } from './contract.ts';

const today = new Date().toISOString().slice(0, 10);
const soon = addDays(today, 30);

type Somebody = Awaited<ReturnType<Awaited<ReturnType<typeof startApp>>['as']>>;

const subscribe = async (who: Somebody, of: CalendarFeed['of'], targetId: string | null = null) => {
  const feedId = randomUUID();
  const answer = await who.put(`/calendar/feeds/${feedId}`, { of, targetId });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<CalendarFeed>();
};

const startCalendar = async (at?: Date) => {
  const hall = await startHall(at ? { now: () => at } : {});
  const { app, secretary, association } = hall;
  const draft = async (startsOn: string, changed: object = {}) =>
    (
      await secretary.post('/meetings', {
        ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Medlemsmöte' },
        ...{ startsOn, startsAt: '18:30', place: 'Lokalen', standardAgenda: false },
        ...changed,
      })
    ).json<{ meetingId: string }>().meetingId;
  /** As a calendar program fetches it: nobody is signed in. */
  const fetch = (link: string) => app.inject({ url: new URL(link).pathname });
  const read = async (link: string) => {
    const answer = await fetch(link);
    expect(answer.statusCode).toBe(200);
    return readTwice(answer.body);
  };
  return { ...hall, draft, fetch, read };
};

/** What two programs read of a calendar; they must agree. */
const readTwice = (text: string) => {
  const first = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    const { startDate, endDate } = event;
    return {
      ...{ uid: event.uid, title: event.summary, status: one.getFirstPropertyValue('status') },
      ...{ allDay: startDate.isDate, sequence: event.sequence },
      start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      end: startDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
      changed: (one.getFirstPropertyValue('last-modified') as ICAL.Time).toJSDate().toISOString(),
      url: one.getFirstPropertyValue('url'),
    };
  });
  const dayOf = (at: Date) =>
    [at.getFullYear(), at.getMonth() + 1, at.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  const second = Object.values(ical.sync.parseICS(text)).flatMap((one) => {
    if (one?.type !== 'VEVENT') return [];
    const allDay = one.datetype === 'date';
    return [
      {
        ...{ uid: one.uid, title: one.summary, status: one.status, allDay },
        sequence: Number(one.sequence),
        start: allDay ? dayOf(one.start) : one.start.toISOString(),
        end: allDay ? dayOf(one.end!) : (one.end ?? one.start).toISOString(),
        changed: one.lastmodified!.toISOString(),
        url: (one.url as unknown as { val: string }).val,
      },
    ];
  });
  expect(second).toEqual(first);
  return first;
};

test('a subscription is fetched without an account, and follows a meeting that is moved, and then cancelled', async () => {
  const { app, secretary, draft, read, fetch, organisationId } = await startCalendar();
  const meetingId = await draft(soon, {
    place: 'Föreningslokalen på Ågatan, tredje våningen. '.repeat(4),
  });
  const { link } = await subscribe(secretary, 'association');
  // As a program asks: again with what it has, in lines of RFC 5545 that no byte is cut in.
  const { headers, body } = await fetch(link!);
  expect(headers['content-type']).toMatch(/^text\/calendar; ?charset=utf-8/i);
  const again = { 'if-none-match': String(headers.etag) };
  const same = await app.inject({ url: new URL(link!).pathname, headers: again });
  expect([same.statusCode, same.body]).toEqual([304, '']);
  const lines = body.split('\r\n');
  expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
  const [first] = await read(link!);
  expect(first).toMatchObject({
    ...{ uid: `${meetingId}@klubba`, status: 'TENTATIVE', allDay: false },
    title: 'Medlemsmöte, Föreningen',
    url: `http://localhost:3000/${organisationId}/meetings/${meetingId}`,
  });
  expect(Date.parse(first!.end) - Date.parse(first!.start)).toBe(2 * 3_600_000);
  const details = { title: 'Medlemsmöte', startsOn: addDays(soon, 1), place: 'Lokalen' };
  await secretary.post(`/meetings/${meetingId}/details`, { ...details, startsAt: null });
  const [moved, ...none] = await read(link!);
  expect(none).toEqual([]);
  expect(moved).toMatchObject({
    ...{ uid: first!.uid, allDay: true, start: details.startsOn, end: addDays(soon, 2) },
  });
  expect(moved!.sequence).toBeGreaterThan(first!.sequence);
  expect(moved!.changed >= first!.changed).toBe(true);
  await secretary.post(`/meetings/${meetingId}/cancellation`, { reason: 'Översvämning.' });
  const [cancelled] = await read(link!);
  expect(cancelled).toMatchObject({
    ...{ uid: first!.uid, status: 'CANCELLED', title: 'Inställt: Medlemsmöte, Föreningen' },
  });
  expect(cancelled!.sequence).toBeGreaterThan(moved!.sequence);
});

test('in the two nights when clocks change a meeting is read as RFC 5545 says', async () => {
  const { secretary, draft, read } = await startCalendar(new Date('2026-03-01T12:00:00.000Z'));
  await draft('2026-03-29', { startsAt: '02:30' });
  await draft('2026-10-25', { startsAt: '02:30' });
  await draft('2026-10-25', { startsAt: '03:30' });
  const { link } = await subscribe(secretary, 'association');
  expect((await read(link!)).map(({ start }) => start).sort()).toEqual([
    // Skipped: by the offset before it, half past three on the clocks.
    '2026-03-29T01:30:00.000Z',
    // Twice: the first of the two.
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T02:30:00.000Z',
  ]);
});

test('a subscription holds one body, one series, or what is somebody’s own', async () => {
  const { secretary, draft, read, association } = await startCalendar();
  const members = await draft(soon);
  const board = await draft(soon, {
    ...{ bodyId: association.boardId, kind: 'boardMeeting', title: 'Styrelsemöte' },
  });
  const next = await draft(addDays(soon, 30), {
    ...{ bodyId: association.boardId, kind: 'boardMeeting', title: 'Nästa' },
    after: board,
  });
  const uids = async (of: CalendarFeed['of'], targetId: string | null) => {
    const { link } = await subscribe(secretary, of, targetId);
    return (await read(link!)).map(({ uid }) => uid.split('@')[0]).sort();
  };
  expect(await uids('association', null)).toEqual([members, board, next].sort());
  expect(await uids('body', association.boardId)).toEqual([board, next].sort());
  expect(await uids('body', association.memberMeetingId)).toEqual([members]);
  expect(await uids('series', board)).toEqual([board, next].sort());
  // The secretary sits on no board.
  expect(await uids('person', null)).toEqual([members]);
  const nothing = { of: 'body', targetId: randomUUID() };
  const refused = await secretary.put(`/calendar/feeds/${randomUUID()}`, nothing);
  expect(refused.json().code).toBe('calendar-of-nothing');
});

test('a link shows what its maker sees, to nobody what they do not, and nothing once it is revoked or they are gone', async () => {
  const { secretary, draft, fetch, read, association, as, deps } = await startCalendar();
  await draft(soon);
  const called = await draft(soon, { title: 'Kallat' });
  const itself = { title: 'Budgeten', kind: 'matter', matter: 'general', background: '' };
  const place = { parentId: null, beforeId: null };
  await secretary.post(`/meetings/${called}/agenda-items`, { ...itself, ...place });
  const told = await secretary.post(`/meetings/${called}/calling`, {});
  expect(told.statusCode, told.body).toBe(200);
  await draft(soon, {
    ...{ bodyId: association.boardId, kind: 'boardMeeting', title: 'Styrelsemöte' },
  });
  const member = await as('member');
  const theirs = await subscribe(member, 'association');
  // Drafts, and what the board does, are not a member's to see.
  expect((await read(theirs.link!)).map(({ title }) => title)).toEqual(['Kallat, Föreningen']);
  expect((await subscribe(secretary, 'association')).link).not.toBe(theirs.link);

  // Nobody guesses one, or makes one of another: not by its ids, and not under another secret.
  const { pathname } = new URL(theirs.link!);
  const [said, mark] = pathname.split('/')[3]!.split('.');
  const other = await startApp({ db: deps.db });
  const forged = [`${said}.${mark!.slice(0, -2)}xx`, `${said}x.${mark}`, randomUUID(), said];
  for (const token of forged)
    expect((await fetch(`http://x/api/calendars/${token}/klubba.ics`)).statusCode).toBe(404);
  expect((await other.app.inject({ url: pathname })).statusCode).toBe(404);

  // Others do not see it; the board does, without its link, and revokes it.
  const listed = async (who: Somebody) =>
    (await who.get('/calendar/feeds')).json<CalendarFeedList>().feeds;
  expect(await listed(await as('member'))).toEqual([]);
  expect((await member.delete(`/calendar/feeds/${randomUUID()}`)).statusCode).toBe(404);
  const [mine] = await listed(member);
  expect(mine).toMatchObject({ feedId: theirs.feedId, link: theirs.link });
  expect(mine!.fetchedAt).not.toBeNull();
  const stranger = await as('member');
  expect((await stranger.delete(`/calendar/feeds/${theirs.feedId}`)).statusCode).toBe(404);
  const board = await as('board');
  const seen = (await listed(board)).find(({ feedId }) => feedId === theirs.feedId);
  expect(seen).toMatchObject({ link: null, madeBy: { personId: member.personId } });

  const again = await subscribe(member, 'person');
  await member.delete(`/calendar/feeds/${theirs.feedId}`);
  expect((await fetch(theirs.link!)).statusCode).toBe(404);
  await board.delete(`/people/${member.personId}/roles/member`);
  expect((await fetch(again.link!)).statusCode).toBe(404);
  // Somebody else's id makes nothing of theirs one's own.
  const of = { of: 'association', targetId: null };
  expect((await stranger.put(`/calendar/feeds/${again.feedId}`, of)).statusCode).toBe(404);
});

test('deadlines of congresses and elections, and by when decisions are to be carried out, stand there too', async () => {
  const { secretary, as, read } = await startCalendar();
  const board = await as('board');
  const congress = { name: 'Kongressen', startsOn: soon, endsOn: addDays(soon, 2), place: 'Luleå' };
  const arranged = await board.post('/congresses', congress);
  expect(arranged.statusCode, arranged.body).toBe(201);
  const { congressId } = arranged.json();
  const at = `${addDays(today, 20)}T22:00:00.000Z`;
  await board.post(`/congresses/${congressId}/deadlines`, { for: 'congress', at });
  const { link } = await subscribe(secretary, 'association');
  const entries = await read(link!);
  expect(entries.map(({ title, start }) => [title, start])).toEqual([
    ['Kongressen', soon],
    ['Sista tidpunkt: Kongressen (Kongressen)', at],
  ]);
  const titles = async (language: string) =>
    (await secretary.get(`/calendar?language=${language}`))
      .json<CalendarList>()
      .items.map(({ title }) => title);
  expect(await titles('en')).toEqual(['Last moment: The congress (Kongressen)', 'Kongressen']);
  const { items } = (await secretary.get('/calendar')).json<CalendarList>();
  expect(items).toMatchObject([
    // Midnight where the association is.
    { of: 'congress', from: at, path: expect.stringContaining(`/congresses/${congressId}`) },
    { of: 'congress', day: soon, lastDay: addDays(soon, 2), from: null, place: 'Luleå' },
  ]);
});
