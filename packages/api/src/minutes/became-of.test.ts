import { expect, test } from 'vitest';
import { startMeeting } from '../meetings/testing/start-meeting.ts';

test('what was conformed, withdrawn, taken over or changed stays in the minutes with what it read before', async () => {
  const { desk, items, association, present, send, carry, secretary, meetingId } =
    await startMeeting();
  const [dag, siv] = present.map((id) => ({ kind: 'person' as const, id }));
  const board = { kind: 'body', id: association.boardId } as const;
  const main = await desk.propose(items.matter, board, ['att bygga i trä', 'att måla']);
  const [house] = main.clauseIds;
  const stone = await desk.propose(items.matter, dag!, ['att bygga i sten'], 'amendment', house);
  await send(`/proposals/${main.proposalId}/conforming`, { toId: stone.proposalId });
  const wait = await desk.propose(items.matter, dag!, ['att vänta'], 'counter', main.proposalId);
  await send(`/proposals/${wait.proposalId}/withdrawal`, {});
  const slip = await send(`/proposals/${wait.proposalId}/reinstatement`, {});
  expect(slip.statusCode).toBe(200);
  await send(`/proposals/${wait.proposalId}/withdrawal`, {});
  expect((await send(`/proposals/${wait.proposalId}/movers`, { by: siv })).statusCode).toBe(200);
  const clauses = [{ clauseId: wait.clauseIds[0], text: 'att vänta ett år' }];
  await send(`/proposals/${wait.proposalId}/wording`, { clauses, told: true });
  await carry(house!);

  const told = async (language: string) => {
    const url = `/meetings/${meetingId}/minutes?language=${language}`;
    const { paragraphs } = (await secretary.get(url)).json();
    const { blocks } = paragraphs.find(({ itemId }: { itemId: string }) => itemId === items.matter);
    return blocks.map(
      ({ lead, text, lines, detail }: { [key: string]: string } & { lines: string[] }) =>
        [lead, text, ...lines, detail].filter(Boolean).join(' '),
    );
  };
  expect(await told('sv')).toEqual([
    'Förslag från Styrelsen att bygga i trä att måla',
    'Ändringsyrkande från Dag att bygga i sten Styrelsen gjorde yrkandet till sitt.',
    'Motyrkande från Dag att vänta Siv ändrade det under mötet till: att vänta ett år. Dag återtog yrkandet; Siv tog upp det.',
    'Beslut 2024:1 Mötet beslutade att bygga i sten.',
    'Föll genom mötets beslut: att vänta ett år',
  ]);
  expect((await told('en'))[1]).toContain('Styrelsen adopted it.');
});
