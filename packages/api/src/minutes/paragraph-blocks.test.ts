import { expect, test } from 'vitest';
import { startMeeting } from '../meetings/testing/start-meeting.ts';

test('a carried amendment is told apart from what it amended, and a reservation says against which of several', async () => {
  const { association, carry, clauses, items, meetingId, present, secretary, send } =
    await startMeeting();
  const frans = present[4]!;
  const [house, paint] = (await clauses('att bygga ett hus', 'att måla det')) as [string, string];
  const amend = async (targetId: string, text: string) => {
    const by = { kind: 'body', id: association.boardId };
    const amendment = { itemId: items.matter, kind: 'amendment', targetId, by };
    return (await send('/proposals', { ...amendment, clauses: [{ text }] })).json().clauseIds[0];
  };
  await carry(await amend(house, 'att bygga två hus'));
  const { decisionId } = (await carry(house)).json();
  const red = await amend(paint, 'att måla det rött');
  await send(`/clauses/${red}/acclamation`, { outcome: 'rejected' });
  await send('/reservations', { decisionId, personId: frans, text: 'Ett hus räcker.' });

  const { paragraphs } = (await secretary.get(`/meetings/${meetingId}/minutes`)).json();
  const { blocks } = paragraphs.find(({ itemId }: { itemId: string }) => itemId === items.matter);
  const told = blocks
    .filter(({ kind }: { kind: string }) => kind === 'decision' || kind === 'dissent')
    .map(({ lead, text, lines }: { lead: string; text: string; lines: string[] }) =>
      [lead, text, ...lines].filter(Boolean).join(' '),
    );
  expect(told).toEqual([
    'Beslut 2024:1 Mötet biföll ändringsyrkandet att bygga två hus.',
    'Beslut 2024:2 Mötet beslutade att bygga två hus.',
    'Beslut 2024:3 Mötet avslog ändringsyrkandet att måla det rött.',
    'Frans reserverade sig mot beslut 2024:2.',
  ]);
});
