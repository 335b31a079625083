import { expect, test } from 'vitest';
import { startMeeting } from './testing/start-meeting.ts';

test('the screen shows the open item, what is proposed and what was decided, and nobody’s vote or name that is not the hall’s', async () => {
  const { secretary, url, clauses, carry, vote, items, as, send } = await startMeeting();
  const screen = async () => (await secretary.get(`${url}/screen`)).json();
  const [first, second] = (await clauses('att köpa skåp', 'att måla dem')) as [string, string];
  expect(await screen()).toMatchObject({
    ...{ phase: 'open', title: 'Medlemsmöte', bodyName: 'Medlemsmötet', voters: 5 },
    item: { itemId: items.matter, title: 'En fråga', cited: '§ 2' },
    proposals: [
      {
        ...{ kind: 'main', by: ['Styrelsen'] },
        clauses: [
          { clauseId: first, text: 'att köpa skåp', status: 'undecided', number: null },
          { clauseId: second, status: 'undecided' },
        ],
      },
    ],
    next: { title: expect.any(String) },
  });
  await carry(first);
  const counted = await vote(second, {
    for: 3,
    against: 1,
    abstained: 1,
    tieBreak: null,
  });
  expect(counted.statusCode, counted.body).toBe(201);
  const after = await screen();
  expect(after.proposals[0].clauses).toMatchObject([
    { status: 'carried', number: '2024:1', figures: null },
    { status: 'carried', number: '2024:2', figures: { for: 3, against: 1, abstained: 1 } },
  ]);
  // Nothing of what the desk knows besides.
  expect(Object.keys(after).toSorted()).toEqual(
    ...[
      [
        ...['bodyName', 'elections', 'item', 'meetingId', 'next', 'phase', 'proposals'],
        ...['startsAt', 'startsOn', 'title', 'version', 'voters'],
      ],
    ],
  );
  expect((await send(`/agenda-items/${items.closing}/treatment`, { at: null })).statusCode).toBe(
    200,
  );
  expect(await screen()).toMatchObject({ item: { title: expect.any(String) }, proposals: [] });
  // Whoever sees nothing of the record sees no screen.
  const author = await as('motionAuthor');
  expect((await author.get(`${url}/screen`)).statusCode).toBe(403);
});
