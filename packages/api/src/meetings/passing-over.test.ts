import { expect, test } from 'vitest';
import { startMeeting } from './testing/start-meeting.ts';

const said = ({ blocks }: { blocks: { text: string }[] }) => blocks.map(({ text }) => text);

test('an open item goes back to the board with an instruction and a day, and the minutes say so in its own paragraph', async () => {
  const { secretary, url, send, items, clause, association } = await startMeeting();
  await clause('att köpa huset');
  const referred = await send(`/agenda-items/${items.matter}/passing-over`, {
    ...{ outcome: 'referredBack', bodyId: association.boardId, dueOn: '2024-05-01' },
    instruction: 'räkna på kostnaden.',
  });
  expect(referred.statusCode).toBe(200);
  const { paragraphs } = (await secretary.get(`${url}/minutes`)).json();
  expect(said(paragraphs.at(-1))).toContain(
    'Mötet återremitterade ärendet till Styrelsen, senast den 1 maj 2024 med uppdraget: räkna på kostnaden.',
  );
  expect((await secretary.get(url)).json()).toMatchObject({ openItemId: null, phase: 'open' });
});

test('an item that was not taken up is named where it was passed over', async () => {
  const { secretary, url, send, desk } = await startMeeting();
  const report = await desk.item({ title: 'Rapport' });
  await send(`/agenda-items/${report}/passing-over`, { outcome: 'filed' });
  const { paragraphs } = (await secretary.get(`${url}/minutes`)).json();
  expect(said(paragraphs.at(-1))).toContain('Mötet lade ärendet ”Rapport” till handlingarna.');
});

test('no matter goes to a body that there is not', async () => {
  const { send, items } = await startMeeting();
  const refused = await send(`/agenda-items/${items.matter}/passing-over`, {
    ...{ outcome: 'delegated', bodyId: items.matter },
  });
  expect(refused.json().code).toBe('body-not-found');
});

test('what a member meeting may not decide, it recommends', async () => {
  const { secretary, url, send, desk, association } = await startMeeting();
  const item = await desk.item({ title: 'Styrelsens arvode', matter: 'activityPlan' });
  await desk.takeUp(item, '18:40');
  const { clauseIds } = await desk.propose(item, { kind: 'body', id: association.boardId }, [
    'att anta planen',
  ]);
  const gavel = () => send(`/clauses/${clauseIds[0]}/acclamation`, { outcome: 'carried' });
  expect((await gavel()).json().code).toBe('body-not-competent');
  expect((await send(`/agenda-items/${item}/recommendation`, {})).statusCode).toBe(200);
  expect((await gavel()).statusCode).toBe(201);
  const { paragraphs } = (await secretary.get(`${url}/minutes`)).json();
  expect(said(paragraphs.at(-1))).toContain('Mötet rekommenderade');
});
