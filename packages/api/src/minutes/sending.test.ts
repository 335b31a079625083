import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { setPdf, settingDocument } from '../documents/typst.ts';
import { exclusionMeeting } from '../meetings/stories/exclusion-meeting.ts';
import { startHall } from '../meetings/testing/start-hall.ts';

let timesSet = 0;
const count = () => {
  timesSet++;
};
settingDocument.subscribe(count);
afterAll(() => settingDocument.unsubscribe(count));
beforeEach(() => {
  timesSet = 0;
});

const closedMeeting = async () => {
  const { ask, association, members, secretary } = await startHall();
  const [dag, siv, mats, jon, frans, excluded, ...others] = (await members(
    ...['Dag', 'Siv', 'Mats', 'Jon', 'Frans', 'Ville', 'Ada', 'Bo', 'Cilla', 'Disa', 'Erk', 'Gun'],
  )) as [string, string, string, string, string, string, ...string[]];
  const cast = { dag, siv, mats, jon, frans, excluded, others };
  const { meetingId, items } = await exclusionMeeting(ask, association, cast);
  const url = `/meetings/${meetingId}`;
  const send = (headers = {}) => secretary.post(`${url}/minutes/verification`, {}, headers);
  const note = (text: string) =>
    secretary.post(`${url}/agenda-items/${items.exclusion}/note`, { text });
  const printed = async () => {
    const pdf = new Uint8Array((await secretary.get(`${url}/minutes.pdf`)).rawPayload);
    return (await extractText(await getDocumentProxy(pdf), { mergePages: true })).text;
  };
  return { secretary, send, note, printed };
};

/** Keeps the typesetter busy for some seconds, each time by another text: it would remember the same. */
const holdTypesetter = () => {
  const source = `#set document(title: "${randomUUID()}")
    #for i in range(100000) { for j in range(100) [] }`;
  const held = setPdf(source, {}, '2024-02-14').catch(() => {});
  timesSet = 0;
  return held;
};

test('minutes are set once to be sent, and not at all where that is refused or repeated', async () => {
  const { send } = await closedMeeting();
  const repeated = { 'idempotency-key': randomUUID() };
  const outdated = await send({ 'if-match': '"1"' });
  expect(outdated.statusCode).toBe(412);
  expect(timesSet).toBe(0);
  const sent = await send(repeated);
  expect(sent.statusCode).toBe(200);
  expect(timesSet).toBe(1);
  expect((await send(repeated)).json()).toEqual(sent.json());
  expect((await send()).json()).toMatchObject({ code: 'minutes-not-in-draft' });
  expect(timesSet).toBe(1);
});

test('nobody waits for minutes that are being set', async () => {
  const { send, secretary } = await closedMeeting();
  const held = holdTypesetter();
  const sending = send();
  await vi.waitUntil(() => timesSet === 1);
  const contact = { name: 'Nykomling', email: null, phone: null };
  expect((await secretary.post('/people', contact)).statusCode).toBe(201);
  expect(await Promise.race([sending, sleep(0, 'still waiting')])).toBe('still waiting');
  expect((await sending).statusCode).toBe(200);
  expect(timesSet).toBe(1);
  await held;
});

test('what was written while they were set is in them', async () => {
  const { send, note, printed } = await closedMeeting();
  const held = holdTypesetter();
  const sending = send();
  await vi.waitUntil(() => timesSet === 1);
  expect((await note('Tillagt i sista stund.')).statusCode).toBe(200);
  expect((await sending).statusCode).toBe(200);
  expect(timesSet).toBe(2);
  expect(await printed()).toContain('Tillagt i sista stund.');
  await held;
});
