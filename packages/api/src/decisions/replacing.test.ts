import { expect, test } from 'vitest';
import { startMeeting } from '../meetings/testing/start-meeting.ts';

test('a decision is repealed by a later one, and both show each other', async () => {
  const { secretary, clauses, carry, vote } = await startMeeting();
  const [first, second, third] = await clauses('att måla', 'att inte måla', 'att riva');
  const earlier = (await carry(first!)).json().decisionId;
  const later = (await carry(second!)).json().decisionId;
  const rejected = (
    await vote(third!, { for: 0, against: 5, abstained: 0, tieBreak: null })
  ).json();
  const replace = (decisionId: string, by: string) =>
    secretary.post(`/decisions/${decisionId}/replacement`, { by, how: 'repealed' });
  expect((await replace(earlier, earlier)).json().code).toBe('decision-replaces-itself');
  expect((await replace(earlier, rejected.decisionId)).json().code).toBe('replacement-not-carried');
  expect((await replace(earlier, later)).statusCode).toBe(200);
  expect((await secretary.get(`/decisions/${earlier}`)).json()).toMatchObject({
    ...{ standing: 'repealed', replacedBy: { decisionId: later } },
  });
  expect((await secretary.get(`/decisions/${later}`)).json()).toMatchObject({
    ...{ standing: 'inForce', replaces: [{ decisionId: earlier, how: 'repealed' }] },
  });
  expect((await replace(earlier, rejected.decisionId)).json().code).toBe(
    'decision-already-replaced',
  );
});
