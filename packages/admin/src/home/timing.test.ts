import type { MeetingSummary } from '@klubba/api/contract';
import { expect, test } from 'vitest';
import { daysFromNow, nextMeeting } from './timing.ts';

const today = '2024-02-14';
const meeting = (startsOn: string, phase: MeetingSummary['phase']) =>
  ({ startsOn, phase }) as MeetingSummary;

test('the next meeting is the soonest one that is called', () => {
  const soon = meeting('2024-02-20', 'convened');
  const meetings = [meeting('2024-03-20', 'convened'), soon, meeting('2024-02-16', 'draft')];
  expect(nextMeeting(meetings, today)).toBe(soon);
});

test('a meeting that is running comes before all, even past midnight', () => {
  const running = meeting('2024-02-13', 'open');
  expect(nextMeeting([meeting('2024-02-15', 'convened'), running], today)).toBe(running);
});

test('what is over, cancelled or past is not next', () => {
  const meetings = [meeting('2024-02-20', 'cancelled'), meeting('2024-01-20', 'convened')];
  expect(nextMeeting(meetings, today)).toBeUndefined();
});

test.each([
  ['2024-02-14', 'i dag'],
  ['2024-02-15', 'i morgon'],
  ['2024-02-19', 'om 5 dagar'],
  ['2024-02-13', 'i går'],
  ['2024-02-11', 'för 3 dagar sedan'],
])('%s is %s', (date, words) => expect(daysFromNow(date, today)).toBe(words));
