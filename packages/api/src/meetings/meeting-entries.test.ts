import { meeting as decider, type Meeting } from '@klubba/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn } from '../documents/words.ts';
import { calendarOf } from '../record/calendar-entry.ts';
import { meetingEntries } from './meeting-entries.ts';
import { startHall } from './testing/start-hall.ts';

const meeting: Meeting = {
  ...decider.initial,
  ...{ phase: 'convened', title: 'Medlemsmöte', place: 'Lokalen', timeZone: 'Europe/Stockholm' },
  ...{ startsOn: '2024-02-14', startsAt: '18:30' },
};
const calendar = (changed: Partial<Meeting> = {}, name = 'Föreningen') =>
  calendarOf(
    name,
    meetingEntries({
      ...{ meetingId: 'm', meeting: { ...meeting, ...changed }, name, version: 7 },
      changedAt: '2024-02-01T12:00:00.000Z',
      url: 'https://klubba.example/meetings/m',
      text: (raw) => raw,
      words: wordsIn('sv'),
    }),
  );

/** Content lines as a calendar reads them: unfolded, then unescaped. */
const read = (text: string) =>
  Object.fromEntries(
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])
      .map(([key, value]) => [
        key,
        String(value).replace(/\\(.)/gs, (_, c: string) => (c === 'n' ? '\n' : c)),
      ]),
  ) as Record<string, string>;

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'\\;,:"nN \t\n\r\u0007å漢🎉'), maxLength: 300 }),
);
const kept = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');

test('whatever is written is read again, in lines of at most 75 octets that end as they should', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, place, name) => {
      const text = calendar({ title, place }, name);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).toMatch(/^[^\n\r]*$/);
        expect(line.isWellFormed()).toBe(true);
      }
      const entry = read(text);
      expect(entry.SUMMARY).toBe(kept(`${title}, ${name}`));
      expect(entry.LOCATION ?? '').toBe(kept(place));
      expect(text.match(/^BEGIN:/gm)).toHaveLength(2);
    }),
    {
      examples: [
        ['x'.repeat(200), 'Å'.repeat(100), 'A\r\nBEGIN:VEVENT, B; C'],
        ['A\r\u0007\nB', '', ''],
      ],
    },
  );
});

test('a cancelled meeting says so to every calendar, and takes no time', () => {
  const entry = read(calendar({ phase: 'cancelled' }));
  expect(entry).toMatchObject({
    UID: 'm@klubba',
    SUMMARY: 'Inställt: Medlemsmöte, Föreningen',
    STATUS: 'CANCELLED',
    TRANSP: 'TRANSPARENT',
  });
  expect(read(calendar())).toMatchObject({ STATUS: 'CONFIRMED', TRANSP: 'OPAQUE' });
  expect(read(calendar({ phase: 'draft' }))).toMatchObject({ STATUS: 'TENTATIVE' });
});

const item = (kind: 'matter' | 'closing', expectedAt: string) => ({
  ...{ itemId: kind, parentId: null, title: kind, kind, matter: 'general', background: '' },
  ...{ number: null, expectedAt, presenter: '', notes: [], status: 'scheduled', paragraph: null },
  ...{ takenUpAt: null, proceedings: [] },
});
const endOf = (changed: Partial<Meeting>) => read(calendar(changed)).DTEND;

test('an end is what was recorded, or what is expected, or two hours later', () => {
  const items = (...some: ReturnType<typeof item>[]) => ({ items: some as never });
  expect(endOf({})).toBe('20240214T193000Z');
  expect(endOf(items(item('matter', '20:45')))).toBe('20240214T201500Z');
  expect(endOf(items(item('matter', '20:45'), item('closing', '21:00')))).toBe('20240214T200000Z');
  // After midnight.
  expect(endOf(items(item('closing', '00:30')))).toBe('20240214T233000Z');
  expect(endOf({ phase: 'closed', closedAt: '2024-02-14T18:05:00.000Z' })).toBe('20240214T180500Z');
});

test('without an hour it is the whole day, which ends as the next begins, wherever the server stands', () => {
  const text = calendar({ startsAt: null });
  expect(text).toContain('DTSTART;VALUE=DATE:20240214\r\n');
  expect(text).toContain('DTEND;VALUE=DATE:20240215\r\n');
});

test('what was adjourned to another day is there on both', () => {
  const adjournments = [
    {
      ...{ at: '2024-02-14T20:00:00.000Z', resumesOn: '2024-02-21', resumesAt: '19:00' },
      ...{ place: 'Biblioteket', resumed: null },
    },
  ];
  const text = calendar({ adjournments, phase: 'adjourned' }).replaceAll('\r\n ', '');
  expect(text.match(/^(UID|DTSTART|DTEND|LOCATION|SUMMARY).*$/gm)).toEqual([
    ...['UID:m@klubba', 'DTSTART:20240214T173000Z', 'DTEND:20240214T200000Z'],
    ...['SUMMARY:Medlemsmöte\\, Föreningen', 'LOCATION:Lokalen'],
    ...['UID:m-1@klubba', 'DTSTART:20240221T180000Z', 'DTEND:20240221T200000Z'],
    ...['SUMMARY:Medlemsmöte\\, Föreningen (fortsättning)', 'LOCATION:Biblioteket'],
  ]);
});

test('a change is the same entry, later in its sequence', async () => {
  const { association: held, secretary } = await startHall();
  const details = {
    ...{ title: 'Medlemsmöte', startsOn: '2030-02-28', startsAt: '18:30', place: 'Lokalen' },
  };
  const draft = { ...details, bodyId: held.memberMeetingId, kind: 'memberMeeting' };
  const { meetingId } = (await secretary.post('/meetings', draft)).json();
  const url = `/meetings/${meetingId}`;
  const entry = async () => read((await secretary.get(`${url}/calendar.ics`)).body);

  const first = await entry();
  await secretary.post(`${url}/details`, { ...details, place: 'Biblioteket, stora salen' });
  const moved = await entry();
  await secretary.post(`${url}/cancellation`, { reason: 'Översvämning.' });
  const cancelled = await entry();

  expect(moved).toMatchObject({ UID: first.UID, LOCATION: 'Biblioteket, stora salen' });
  expect(cancelled).toMatchObject({ UID: first.UID, STATUS: 'CANCELLED' });
  expect(Number(moved.SEQUENCE)).toBeGreaterThan(Number(first.SEQUENCE));
  expect(Number(cancelled.SEQUENCE)).toBeGreaterThan(Number(moved.SEQUENCE));
});
