import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addDays } from '@klubba/domain';
import { expect, onTestFinished, test } from 'vitest';
import { startApp } from '../testing/start-app.ts';
import type { OutsideCalendarList, OutsideCalendarView } from './contract.ts';
import { fetchOutside } from './fetch-outside.ts';
import { outsideItems } from './outside-items.ts';

const today = new Date().toISOString().slice(0, 10);
const basic = (day: string) => day.replaceAll('-', '');
const soon = addDays(today, 10);

const calendar = (...events: string[]) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//District//EN'],
    ...events.map((event) => `BEGIN:VEVENT\r\nDTSTAMP:20240101T000000Z\r\n${event}\r\nEND:VEVENT`),
    'END:VCALENDAR\r\n',
  ].join('\r\n');

const theirs = calendar(
  `UID:1\r\nSUMMARY:Distriktets möte\r\nLOCATION:Stockholm\r\nDTSTART;VALUE=DATE:${basic(soon)}\r\nDTEND;VALUE=DATE:${basic(addDays(soon, 2))}`,
  `UID:2\r\nSUMMARY:Inställd kurs\r\nSTATUS:CANCELLED\r\nDTSTART:${basic(soon)}T170000Z\r\nDTEND:${basic(soon)}T190000Z`,
  'UID:3\r\nSUMMARY:Förr\r\nDTSTART;VALUE=DATE:20200101',
);

/** Somebody else's server. */
const outside = async (answer: Parameters<typeof createServer>[1]) => {
  const server = createServer(answer!);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/secret/theirs.ics`);
};

test('the board adds a calendar of others, and everybody sees what comes of it with where it is from', async () => {
  let asked = 0;
  const url = await outside((request, reply) => {
    asked += 1;
    expect(request.headers.cookie).toBeUndefined();
    reply.setHeader('content-type', 'text/calendar').end(theirs);
  });
  const { as } = await startApp({ allowPrivate: true });
  const [board, member] = [await as('board'), await as('member')];
  const calendarId = randomUUID();
  const path = `/calendar/outside/${calendarId}`;
  const body = { name: 'Distriktet', url: url.href };
  expect((await member.put(path, body)).statusCode).toBe(403);
  for (const _ of [1, 2]) expect((await board.put(path, body)).json()).toEqual({ calendarId });
  const listed = await member.get('/calendar/outside');
  expect(listed.json<OutsideCalendarList>().calendars).toMatchObject([
    { calendarId, name: 'Distriktet', host: url.host },
  ]);
  // The rest of an address may be somebody's secret.
  expect(listed.body).not.toContain('secret');
  for (const _ of [1, 2]) {
    const view = (await member.get(path)).json<OutsideCalendarView>();
    expect(view).toMatchObject({
      fault: null,
      items: [
        {
          ...{ title: 'Distriktets möte', place: 'Stockholm', cancelled: false },
          ...{ day: soon, lastDay: addDays(soon, 1), from: null },
        },
        { title: 'Inställd kurs', cancelled: true, from: `${soon}T17:00:00.000Z` },
      ],
    });
  }
  expect(asked).toBe(1);
  expect((await board.delete(path)).statusCode).toBe(200);
  expect((await member.get(path)).statusCode).toBe(404);
  expect((await board.delete(path)).statusCode).toBe(404);
});

test('an address that is none to fetch from is refused as it is typed', async () => {
  const { as } = await startApp();
  const board = await as('board');
  const add = async (url: string) =>
    (await board.put(`/calendar/outside/${randomUUID()}`, { name: 'X', url })).json().code;
  expect(await add('http://example.org/a.ics')).toBe('calendar-url-not-https');
  expect(await add('not an address')).toBe('calendar-url-not-https');
  expect(await add('file:///etc/passwd')).toBe('calendar-url-not-https');
  expect(await add('https://siv:hemlig@example.org/a.ics')).toBe('calendar-url-with-password');
  for (const host of ['localhost', '127.0.0.1', '[::1]', '10.0.0.1', '169.254.169.254', 'a.local'])
    expect(await add(`https://${host}/a.ics`), host).toBe('calendar-url-private');
  expect(await add('webcal://example.org/a.ics')).toBeUndefined();
});

test('one that hangs, is too long, leads elsewhere, is no calendar or stands inside says so', async () => {
  const open = { allowPrivate: true };
  const hanging = await outside(() => {});
  expect(await fetchOutside(hanging, { ...open, patience: 100 })).toEqual({ fault: 'timeout' });
  const drip = await outside((_, reply) => {
    const timer = setInterval(() => reply.write('x'), 10);
    reply.on('close', () => clearInterval(timer));
  });
  expect(await fetchOutside(drip, { ...open, patience: 200 })).toEqual({ fault: 'timeout' });
  const long = await outside((_, reply) => {
    const write = (): void => {
      while (reply.write(Buffer.alloc(65_536, 'x')));
      reply.once('drain', write);
    };
    write();
  });
  expect(await fetchOutside(long, { ...open, mostBytes: 200_000 })).toEqual({ fault: 'too-large' });
  let inside = 0;
  const secret = await outside((_, reply) => {
    inside += 1;
    reply.end(theirs);
  });
  const away = await outside((_, reply) => reply.writeHead(302, { location: secret.href }).end());
  expect(await fetchOutside(away, open)).toEqual({ fault: 'not-found' });
  expect(await fetchOutside(secret, { allowPrivate: false })).toEqual({ fault: 'private-address' });
  // A name that leads inside.
  const named = new URL(secret.href.replace('127.0.0.1', 'ip6-localhost'));
  expect(await fetchOutside(named, { allowPrivate: false })).toHaveProperty('fault');
  expect(inside).toBe(0);
  const span = { from: today, to: addDays(today, 30), timeZone: 'Europe/Stockholm' };
  for (const text of ['', '<html></html>', 'BEGIN:VCARD\r\nEND:VCARD', 'BEGIN:VCALENDAR'])
    expect(outsideItems(text, span), text).toBeUndefined();
});

test('what repeats is there each time, in its own time zone, and one that never ends is looked at no longer than it is shown', () => {
  const span = { from: '2026-10-01', to: '2026-11-15', timeZone: 'Europe/Stockholm' };
  const weekly = calendar(
    'UID:1\r\nSUMMARY:Varje vecka\r\nDTSTART:20260901T160000Z\r\nDTEND:20260901T180000Z\r\nRRULE:FREQ=WEEKLY\r\nEXDATE:20261006T160000Z',
  );
  expect(outsideItems(weekly, span)?.map(({ day }) => day)).toEqual([
    ...['2026-10-13', '2026-10-20', '2026-10-27', '2026-11-03', '2026-11-10'],
  ]);
  const secondly = calendar(
    'UID:1\r\nSUMMARY:För ofta\r\nDTSTART:19700101T000000Z\r\nRRULE:FREQ=SECONDLY',
  );
  expect(outsideItems(secondly, span)).toEqual([]);
  const zoned = (zone: string) =>
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//X//EN', 'BEGIN:VTIMEZONE', 'TZID:Far'],
      ...['BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0900'],
      ...['TZOFFSETTO:+0900', 'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:1'],
      ...[
        'SUMMARY:Långt bort',
        `DTSTART${zone}:20261020T090000`,
        'END:VEVENT',
        'END:VCALENDAR\r\n',
      ],
    ].join('\r\n');
  const startOf = (zone: string) => outsideItems(zoned(zone), span)?.[0]?.from;
  expect(startOf(';TZID=Far')).toBe('2026-10-20T00:00:00.000Z');
  // Of no zone, or one that nobody described: by the clocks at home.
  expect(startOf('')).toBe('2026-10-20T07:00:00.000Z');
  expect(startOf(';TZID=Nowhere')).toBe('2026-10-20T07:00:00.000Z');
});
