import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { sitDown } from '../meetings/stories/desk.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import { startMailServer } from './testing/mail-server.ts';

const kills = 4;
const sender = new URL('./testing/sender.ts', import.meta.url).pathname;

test('killed in the middle, a mail worker leaves nobody without a mail, and sends again at most the one that was under way', async () => {
  const server = await startMailServer();
  const hall = await startHall({ mail: server.transport });
  const names = Array.from({ length: 40 }, (_, n) => `P${n}`);
  const people = await hall.members(...names);
  for (const [n, personId] of people.entries()) {
    const contact = { name: names[n], email: `p${n}@example.org`, phone: null };
    await hall.secretary.put(`/people/${personId}/contact`, contact);
  }
  const startsOn = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const { memberMeetingId: bodyId, timeZone } = hall.association;
  const desk = await sitDown(hall.ask, {
    ...{ bodyId, kind: 'memberMeeting', title: 'Medlemsmöte', place: 'ABF' },
    ...{ date: startsOn, clock: '18:30', timeZone },
  });
  await desk.item({ title: 'En fråga' });
  const url = `/meetings/${desk.meetingId}`;
  await hall.secretary.post(`${url}/notice`, { channels: ['email'] });
  await hall.secretary.post(`${url}/outbox/1/mail`, {});
  const alive: ChildProcess[] = [];
  const start = () => {
    const { connectionString } = hall.deps.db.pool.options;
    const given = [sender, connectionString!, hall.deps.secret, server.url];
    alive.push(spawn(process.execPath, given, { stdio: ['ignore', 'ignore', 'inherit'] }));
  };
  onTestFinished(() => {
    for (const child of alive) child.kill('SIGKILL');
  });
  // One waits while the other sends.
  for (let n = 0; n < 2; n += 1) start();
  for (let n = 0; n < kills; n += 1) {
    const before = server.received.length;
    if (before >= people.length) break;
    await expect
      .poll(() => server.received.length, { timeout: 30_000, interval: 2 })
      .toBeGreaterThan(before);
    const child = alive.shift()!;
    child.kill('SIGKILL');
    await once(child, 'exit');
    start();
  }
  const outbox = async () => (await hall.secretary.get(`${url}/outbox`)).json().messages[0];
  await expect.poll(async () => (await outbox()).waiting, { timeout: 30_000 }).toEqual([]);
  const to = server.received.flatMap((mail) => mail.to);
  expect(new Set(to).size).toBe(people.length);
  expect(to.length - people.length).toBeLessThanOrEqual(kills);
  // What came twice is one mail to a program that looks at its id.
  const ids = server.received.map(({ raw }) => /^Message-ID: (\S+)/im.exec(raw)?.[1]);
  expect(new Set(ids).size).toBe(people.length);
  // The record names each once.
  const told = (await outbox()).told.flatMap((one: { personIds: string[] }) => one.personIds);
  expect(told.toSorted()).toEqual([...people].toSorted());
}, 120_000);
