import { expect, test } from 'vitest';
import { startMeeting } from '../meetings/testing/start-meeting.ts';

const start = async () => {
  const meeting = await startMeeting();
  const { secretary, url, send, desk, carry, clause } = meeting;
  await carry(await clause('att bygga'));
  await desk.close('19:00');
  return {
    ...meeting,
    now: async () => (await secretary.get(url)).json(),
    minutes: async () => (await secretary.get(`${url}/minutes`)).json(),
    sent: async () => expect((await send('/minutes/verification', {})).statusCode).toBe(200),
    correct: (right: object) => send('/corrections', { right, reason: 'Det var en annan.' }),
  };
};

test('opener, a time and who left are put right after an objection, and each draft can be seen and compared', async () => {
  const { sent, correct, now, minutes, secretary, url, items, present } = await start();
  await sent();
  const right = { kind: 'opener', personId: present[1] };
  expect((await correct(right)).statusCode).toBe(200);
  expect(await now()).toMatchObject({ phase: 'closed', openedBy: present[1] });
  const hour = { kind: 'openedAt', at: '2024-02-14T17:35:00.000Z' };
  expect((await correct(hour)).statusCode).toBe(200);
  const left = { kind: 'registerStep', itemId: items.matter, in: [], out: [present[4]], at: null };
  expect((await correct(left)).statusCode).toBe(200);

  const text = JSON.stringify(await minutes());
  expect(text).toMatch(/Siv[^"]* öppnade mötet kl\. 18\.35/);
  expect(text).toContain('vem som öppnade mötet. ');
  expect(text).toContain('Tidigare stod kl. 18.30.');
  expect(text).toContain('Frans');
  await sent();
  const { drafts, now: later } = (await secretary.get(`${url}/minutes/drafts`)).json();
  expect(drafts).toMatchObject([
    { draft: 1, ended: { kind: 'takenBack', reason: 'Det var en annan.' }, differences: [] },
    { draft: 2, ended: null },
  ]);
  expect(later).toEqual([]);
  const differing = JSON.stringify(drafts[1].differences);
  expect(differing).toMatch(/kl\. 18\.30/);
  expect(differing).toMatch(/kl\. 18\.35/);
  const first = await secretary.get(`${url}/minutes/drafts/1/minutes.pdf`);
  expect(first.headers['content-type']).toBe('application/pdf');
  expect((await secretary.get(`${url}/minutes/drafts/3/minutes.pdf`)).statusCode).toBe(404);
});

test('the register of decisions follows a title, an hour and an item that were put right', async () => {
  const { correct, secretary, now, items } = await start();
  const listed = async () => (await secretary.get('/decisions')).json().decisions[0];
  await correct({ kind: 'title', itemId: items.matter, text: 'Höstfest' });
  expect(await listed()).toMatchObject({ itemTitle: 'Höstfest' });
  const { proceedings } = (await now()).items.find(
    ({ itemId }: { itemId: string }) => itemId === items.matter,
  );
  const index = proceedings.findIndex(({ type }: { type: string }) => type === 'ClauseDecided');
  await correct({ kind: 'hour', itemId: items.matter, index, at: '2024-02-14T17:50:00.000Z' });
  expect(await listed()).toMatchObject({ at: '2024-02-14T17:50:00.000Z' });
  const [{ proposalId }] = (await now()).proposals;
  await correct({ kind: 'proposalItem', proposalId, to: items.officers });
  expect(await listed()).toMatchObject({ itemId: items.officers, paragraph: 1 });
});

test('who cannot sign is released, and is waited for no longer', async () => {
  const { sent, send, now, present } = await start();
  await sent();
  const released = await send(`/minutes/signers/${present[3]}/release`, { reason: 'Har flyttat.' });
  expect(released.statusCode).toBe(200);
  expect((await now()).minutes).toMatchObject({
    released: [{ personId: present[3], reason: 'Har flyttat.' }],
    signers: [{ capacity: 'chair' }, { capacity: 'secretary' }, { capacity: 'verifier' }],
  });
  const back = await send('/minutes/verification/taking-back', { reason: 'Ett skrivfel.' });
  expect(back.statusCode).toBe(200);
  expect(await now()).toMatchObject({ phase: 'closed' });
});

test('the figures of the last round are put right: the decision has the other words under its number', async () => {
  const { desk, items, association, send, secretary, url } = await startMeeting();
  const board = { kind: 'body', id: association.boardId } as const;
  const first = await desk.propose(items.matter, board, ['att rummet heter Eken']);
  const words = ['att rummet heter Linden'];
  const other = await desk.propose(items.matter, board, words, 'counter', first.proposalId);
  const options = (one: number, two: number) => [
    { proposalId: first.proposalId, votes: one },
    { proposalId: other.proposalId, votes: two },
  ];
  const round = { scheme: 'lastOut', by: 'hands', options: options(2, 3) };
  const held = await send(`/agenda-items/${items.matter}/rounds`, round);
  expect(held.json()).toMatchObject({ number: { serial: 1 } });
  const { decisionId } = held.json();
  const decision = async () => (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(await decision()).toMatchObject({ text: 'att rummet heter Linden' });
  const view = (await secretary.get(url)).json();
  const { proceedings } = view.items.find(
    (item: { itemId: string }) => item.itemId === items.matter,
  );
  const index = proceedings.findIndex((one: { type: string }) => one.type === 'RoundHeld');
  const right = {
    ...{ kind: 'round', itemId: items.matter, index, options: options(3, 2) },
    ...{ abstained: 0, blank: 0, invalid: 0, tieBreak: null },
  };
  const corrected = await send('/corrections', { right, reason: 'Siffrorna bytte plats.' });
  expect(corrected.statusCode, corrected.body).toBe(200);
  expect(await decision()).toMatchObject({
    ...{ text: 'att rummet heter Eken', number: { serial: 1 }, outcome: 'carried' },
    method: { kind: 'rounds', votes: 3, cast: 5 },
  });
  const minutes = JSON.stringify((await secretary.get(`${url}/minutes`)).json());
  expect(minutes).toContain(
    'siffrorna i omröstningen. Tidigare stod att rummet heter Eken: 2 röster',
  );
});
