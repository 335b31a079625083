import { expect, test } from 'vitest';
import { momentOf } from './desk-clock.ts';

const zone = 'Europe/Stockholm';

test('an hour that there were two of is the one that is asked for', () => {
  const night = { day: '2026-10-25', clock: '02:40' };
  expect(momentOf({ ...night, hour: 'first' }, zone)).toEqual({
    ...{ at: '2026-10-25T00:40:00.000Z', which: 'first' },
  });
  expect(momentOf({ ...night, hour: 'second' }, zone)).toEqual({
    ...{ at: '2026-10-25T01:40:00.000Z', which: 'second' },
  });
  expect(momentOf({ ...night, clock: '19:00', hour: 'second' }, zone)).toEqual({
    ...{ at: '2026-10-25T18:00:00.000Z', which: null },
  });
});
