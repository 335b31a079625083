import type { CongressView } from '@klubba/api/contract/congresses';
import { expect, test } from 'vitest';
import { timeLine } from './time-line.ts';

const view = {
  ...{ startsOn: '2024-05-08', endsOn: '2024-05-12', evenings: [], reports: [] },
  deadlines: [
    { deadlineId: 'd1', for: 'congress', name: '', at: '2024-02-08T23:00:00.000Z' },
    { deadlineId: 'd2', for: 'amendment', name: '', at: null },
  ],
  motions: [{ motionId: 'm', meetingIds: ['with'] }],
  meetings: [
    { meetingId: 'with', title: '', startsOn: '2024-01-27', startsAt: null },
    { meetingId: 'other', title: '', startsOn: '2024-01-28', startsAt: null },
  ],
  tasks: [
    { taskId: 't1', dueOn: '2024-02-09', done: null, overdue: false },
    { taskId: 't2', dueOn: '2024-01-02', done: null, overdue: true },
    { taskId: 't3', dueOn: '2024-01-03', done: { note: '', on: '2024-01-03' }, overdue: false },
  ],
  anchorings: [{ anchoringId: 'a', dueOn: null, reported: null, overdue: false }],
} as unknown as CongressView;
const timeZone = 'Europe/Stockholm';

test('what has a day stands in the order of time; midnight ends the day before', () => {
  const line = timeLine(view, { now: '2024-02-01T11:00:00.000Z', timeZone });
  expect(line.map(({ of, on }) => `${of} ${on}`)).toEqual([
    ...['t2 2024-01-02', 'with 2024-01-27', 'd1 2024-02-08', 't1 2024-02-09', 'days 2024-05-08'],
  ]);
  expect(line.map(({ isPast }) => isPast)).toEqual([true, true, false, false, false]);
  expect(line.filter(({ isLate }) => isLate).map(({ of }) => of)).toEqual(['t2']);
});

test('a deadline has passed with its moment, not with its day', () => {
  const passed = (now: string) =>
    timeLine(view, { now, timeZone }).find(({ of }) => of === 'd1')!.isPast;
  expect(passed('2024-02-08T23:00:00.000Z')).toBe(false);
  expect(passed('2024-02-08T23:00:00.001Z')).toBe(true);
});
