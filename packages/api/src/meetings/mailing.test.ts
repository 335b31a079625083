import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { mailWorker } from '../mail/mail-worker.ts';
import { decoded, startMailServer } from '../mail/testing/mail-server.ts';
import { runWorker } from '../workers/run-worker.ts';
import { noteMailed } from './note-mailed.ts';
import { sitDown } from './stories/desk.ts';
import { refusing } from './testing/refusals.ts';
import { startHall } from './testing/start-hall.ts';

type Server = Awaited<ReturnType<typeof startMailServer>>;

/** A member meeting to which four were called: Dag has no address, the others have. */
const startCalled = async (server: Server | undefined) => {
  let now = Date.parse('2024-02-01T12:00:00.000Z');
  const hall = await startHall({ now: () => new Date(now), mail: server?.transport });
  const [dag, siv, ek, gone] = (await hall.members('Dag', 'Siv', 'Ek', 'Gone')) as string[];
  for (const [personId, name] of [
    [siv, 'Siv'],
    [ek, 'Ek'],
    [gone, 'Gone'],
  ] as const) {
    const contact = { name, email: `${name.toLowerCase()}@example.org`, phone: null };
    const changed = await hall.secretary.put(`/people/${personId}/contact`, contact);
    expect(changed.statusCode, changed.body).toBe(200);
  }
  const { memberMeetingId: bodyId, timeZone } = hall.association;
  const desk = await sitDown(hall.ask, {
    ...{ bodyId, kind: 'memberMeeting', title: 'Medlemsmöte', place: 'ABF' },
    ...{ date: '2024-02-28', clock: '18:30', timeZone },
  });
  await desk.item({ title: 'En fråga' });
  const url = `/meetings/${desk.meetingId}`;
  const issued = await hall.secretary.post(`${url}/notice`, { channels: ['email'] });
  expect(issued.statusCode, issued.body).toBe(200);
  const errors: unknown[] = [];
  const start = () => {
    const onError = (error: unknown) => errors.push(error);
    const worker = runWorker(hall.deps, mailWorker(noteMailed), { pause: 10, onError });
    onTestFinished(() => worker.stop());
    return worker;
  };
  const message = async (number = 1) =>
    (await hall.secretary.get(`${url}/outbox`)).json().messages[number - 1];
  const later = (seconds: number) => {
    now += seconds * 1000;
  };
  return { ...hall, url, dag, siv, ek, gone, start, message, later, errors };
};

test('the notice goes to each who has an address, once, with a calendar file, and the record says so of those whose server took it', async () => {
  const server = await startMailServer({
    onRcptTo: ({ address }, _, done) =>
      done(
        address.startsWith('gone') ? Object.assign(new Error('no'), { responseCode: 550 }) : null,
      ),
  });
  const { secretary, url, dag, siv, ek, gone, start, message, errors } = await startCalled(server);
  const calledBy = async () =>
    (await secretary.get(`${url}/minutes`))
      .json()
      .meta.find(({ label }: { label: string }) => label === 'Kallelse').value;
  // It was to go by e-mail, and has gone to nobody.
  expect(await calledBy()).toMatch(/^Utfärdad 1 februari 2024, 27 dagar före mötet, till 4 /);
  expect((await secretary.post(`${url}/outbox/1/mail`, {})).json()).toEqual({ queued: 3 });
  expect((await message()).mails).toMatchObject([
    { state: 'waiting', attempts: 0 },
    { state: 'waiting' },
    { state: 'waiting' },
  ]);
  expect((await message()).told).toEqual([]);
  // Asked again before and after: nobody is sent it twice. Two processes share the work.
  expect((await secretary.post(`${url}/outbox/1/mail`, {})).json()).toEqual({ queued: 0 });
  start();
  start();
  await expect.poll(async () => (await message()).told.length, { timeout: 10_000 }).toBe(1);
  const { told, waiting, mails } = await message();
  expect(new Set(told[0].personIds)).toEqual(new Set([siv, ek]));
  expect(told).toMatchObject([
    { channel: 'email', on: '2024-02-01', mailed: true, by: { personId: secretary.personId } },
  ]);
  expect(new Set(waiting)).toEqual(new Set([dag, gone]));
  expect(await calledBy()).toMatch(/genom e-post till 4 .*\. E-post har nått 2 av dem\.$/);
  expect(mails.find((one: { personId: string }) => one.personId === gone).state).toBe('refused');
  expect(server.received.flatMap(({ to }) => to).toSorted()).toEqual([
    'ek@example.org',
    'siv@example.org',
  ]);
  const text = decoded(server.received[0]!);
  expect(text).toContain('From: Klubba <klubba@example.org>');
  expect(text).toMatch(/Subject: .*Medlemsm/);
  expect(text).toContain('1 En fråga');
  expect(text).toContain('Content-Type: text/html');
  expect(text).toContain('har kallat dig till ett möte');
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).not.toContain(server.received[0]!.to[0]!.startsWith('ek') ? 'siv@' : 'ek@');
  // Only who was refused is tried anew, where somebody asks for it.
  expect((await secretary.post(`${url}/outbox/1/mail`, {})).json()).toEqual({ queued: 1 });
  expect(errors).toEqual([]);
});

test('a server that cannot be reached is tried again later, and what is cancelled is told to the same people', async () => {
  let isBusy = true;
  const server = await startMailServer({
    onMailFrom: (_, __, done) =>
      done(isBusy ? Object.assign(new Error('busy'), { responseCode: 451 }) : null),
  });
  const { secretary, url, start, message, later, errors } = await startCalled(server);
  start();
  await secretary.post(`${url}/outbox/1/mail`, {});
  const attempts = async () =>
    (await message()).mails.map((one: { attempts: number }) => one.attempts);
  await expect.poll(attempts, { timeout: 10_000 }).toEqual([1, 1, 1]);
  expect((await message()).told).toEqual([]);
  isBusy = false;
  // Not before its time.
  await sleep(50);
  expect(server.received).toEqual([]);
  later(61);
  await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(3);
  await secretary.post(`${url}/cancellation`, { reason: 'Sjukdom.' });
  expect((await secretary.post(`${url}/outbox/2/mail`, {})).json()).toEqual({ queued: 3 });
  await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(6);
  expect(decoded(server.received[5]!)).toContain('Mötet är inställt. Sjukdom.');
  expect(decoded(server.received[5]!)).toContain('TRANSP:TRANSPARENT');
  expect(errors).toEqual([]);
});

test('without a mail server nothing is promised, and the queue keeps no address in the open', async () => {
  const without = await startCalled(undefined);
  await refusing(without.secretary.post)(`${without.url}/outbox/1/mail`, {}, 'mail-not-set-up');
  expect((await without.secretary.get(`${without.url}/outbox`)).json().canMail).toBe(false);
  const server = await startMailServer();
  const { secretary, url, deps, organisationId, as } = await startCalled(server);
  const member = await as('member');
  expect((await member.post(`${url}/outbox/1/mail`, {})).statusCode).toBe(403);
  await secretary.post(`${url}/outbox/1/mail`, {});
  const { inOrganisation } = await import('../store/in-organisation.ts');
  const rows = await inOrganisation(deps.db, organisationId, (tx) =>
    tx.selectFrom('vault.mail').selectAll().execute(),
  );
  expect(rows).toHaveLength(3);
  expect(rows.map(({ sealed }) => sealed!.toString('latin1')).join()).not.toContain('example');
  expect(JSON.stringify(rows.map(({ sealed: _, ...row }) => row))).not.toMatch(/@|Siv/);
});
