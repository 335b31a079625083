import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { noteMailed } from '../meetings/note-mailed.ts';
import { sitDown } from '../meetings/stories/desk.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import { tellFromPaper } from '../minutes/testing/by-hand.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { runWorker } from '../workers/run-worker.ts';
import { mailWorker } from './mail-worker.ts';
import { decoded, startMailServer } from './testing/mail-server.ts';

const password = 'en mening som räcker';

/** An association with mail, and somebody with an address who is written to in English. */
const startMailing = async (server: Awaited<ReturnType<typeof startMailServer>> | undefined) => {
  const hall = await startHall({ mail: server?.transport });
  const [ada] = (await hall.members('Ada')) as [string];
  const contact = { name: 'Ada', email: 'ada@example.org', phone: null };
  await hall.secretary.put(`/people/${ada}/contact`, contact);
  await hall.secretary.put(`/people/${ada}/language`, { language: 'en' });
  const worker = runWorker(hall.deps, mailWorker(noteMailed), {
    pause: 10,
    onError: console.error,
  });
  onTestFinished(() => worker.stop());
  const board = await hall.as('board');
  const invite = (personId: string, email: string) =>
    board.post('/invitations', { personId, email, roles: ['verifier'] });
  const mailTo = async (address: string, subject: RegExp) => {
    const found = () =>
      server!.received
        .filter(({ to }) => to.includes(address))
        .map(decoded)
        .find((raw) => subject.test(raw));
    await expect.poll(found, { timeout: 10_000 }).toBeDefined();
    return found()!;
  };
  return { ...hall, ada, invite, mailTo };
};

test('an invitation is mailed in the language of whom it is to, plain and HTML, and says why it came', async () => {
  const server = await startMailServer();
  const { ada, members, invite, mailTo } = await startMailing(server);
  const invited = (await invite(ada, 'ada@example.org')).json();
  expect(invited.mailed).toBe(true);
  const mail = await mailTo('ada@example.org', /Subject: .*Invitation/);
  expect(mail).toContain(invited.link);
  expect(mail).toContain('You get this because somebody in Föreningen has invited this address.');
  expect(mail).toMatch(/Content-Type: text\/plain/);
  expect(mail).toMatch(/Content-Type: text\/html/);
  // Whoever chose no language is written to in the association's.
  const [bo] = (await members('Bo')) as [string];
  await invite(bo, 'bo@example.org');
  expect(await mailTo('bo@example.org', /Subject: .*Inbjudan/)).toContain(
    'Gå in här och välj ett lösenord',
  );
});

test('a forgotten password is answered the same for every address, and the link goes to the one that signs in', async () => {
  const server = await startMailServer();
  const { app, ada, invite, mailTo } = await startMailing(server);
  const token = (await invite(ada, 'ada@example.org')).json().link.split('=')[1];
  const browser = openBrowser(app);
  await browser.auth('/invitation/accept', { token, name: 'Ada', password });
  const ask = (email: string) => openBrowser(app).send('POST', '/api/session/password', { email });
  const [known, unknown] = [await ask('ada@example.org'), await ask('nobody@example.org')];
  expect(known.json()).toEqual({ asked: true });
  expect([unknown.statusCode, unknown.json()]).toEqual([known.statusCode, known.json()]);
  const mail = await mailTo('ada@example.org', /Subject: New password/);
  const [, reset] = /\/reset#token=([\w-]+)/.exec(mail)!;
  const chosen = await browser.auth('/reset-password', {
    token: reset,
    newPassword: 'en annan mening som räcker',
  });
  expect(chosen.statusCode, chosen.body).toBe(200);
  expect(server.received.flatMap(({ to }) => to)).not.toContain('nobody@example.org');
});

test('without mail set up nothing is said to be mailed, and a forgotten password says so', async () => {
  const { app, ada, invite } = await startMailing(undefined);
  expect((await invite(ada, 'ada@example.org')).json().mailed).toBe(false);
  const answer = await openBrowser(app).send('POST', '/api/session/password', { email: 'a@b.se' });
  expect(answer.json()).toMatchObject({ status: 422, code: 'mail-not-set-up' });
});

test('whoever is to sign is told that minutes wait, in their language, when these are sent', async () => {
  const server = await startMailServer();
  const hall = await startMailing(server);
  const { ada, secretary, mailTo } = hall;
  const meeting = await tellFromPaper(hall, {
    ...{ bodyId: hall.association.boardId, kind: 'boardMeeting', title: 'Styrelsemöte i mars' },
    startsOn: '2009-03-14',
  });
  await meeting.formal('opening');
  await meeting.tell('/calling', { allAgreed: true });
  await meeting.tell('/opening', { openedBy: null });
  const [bo, eva, per] = (await hall.members('Bo', 'Eva', 'Per')) as string[];
  await meeting.tell('/handovers', { office: 'chair', personId: bo });
  await meeting.tell('/handovers', { office: 'secretary', personId: eva });
  for (const personId of [ada, per])
    await meeting.tell('/officers', { personId, offices: ['verifier'] });
  await meeting.tell('/closing');
  const sent = await secretary.post(`${meeting.at}/minutes/verification`, {});
  expect(sent.statusCode, sent.body).toBe(200);
  const mail = await mailTo('ada@example.org', /Subject: .*To.verify/);
  expect(mail).toContain(`${meeting.at}/minutes/sign`);
  expect(mail).toContain('You get this because you are to verify minutes of Föreningen.');
  expect(server.received).toHaveLength(1);
});

test('a § that is verified at once is mailed to whoever signs it; a signer from elsewhere gets the link where they said', async () => {
  const server = await startMailServer();
  const hall = await startMailing(server);
  const { ada, secretary, mailTo, ask, association } = hall;
  const { memberMeetingId: bodyId, timeZone } = association;
  const desk = await sitDown(ask, {
    ...{ bodyId, kind: 'memberMeeting', title: 'Medlemsmöte i april', timeZone },
    ...{ date: '2024-04-10', clock: '18:30', place: 'ABF' },
  });
  const { meetingId } = desk;
  const officers = await desk.formal('officers');
  const closing = await desk.formal('closing');
  await desk.call('2024-03-20', '10:00');
  await desk.open('18:30');
  await desk.takeUp(officers, '18:31');
  const [bo, eva] = (await hall.members('Bo', 'Eva')) as [string, string];
  await desk.elect(bo, ['chair'], '18:32');
  await desk.elect(eva, ['secretary'], '18:32');
  await desk.elect(ada, ['verifier'], '18:33');
  const elected = await secretary.post(`/meetings/${meetingId}/officers`, {
    ...{ outsider: { name: 'Hans Haninge', association: 'Haninge' }, offices: ['verifier'] },
    at: desk.at('18:34'),
  });
  expect(elected.statusCode, elected.body).toBe(200);
  await desk.takeUp(closing, '19:00');
  const at = `/meetings/${meetingId}`;
  const sent = await secretary.post(`${at}/agenda-items/${officers}/verification`, {});
  expect(sent.statusCode, sent.body).toBe(201);
  expect(await mailTo('ada@example.org', /Subject: .*To.verify/)).toContain(
    '§ 1 of the minutes of Medlemsmöte i april waits for you to verify it.',
  );
  const { outsiders } = (await secretary.get(at)).json();
  const link = `${at}/minutes/signers/${outsiders[0].personId}/link/mail`;
  const email = 'hans@example.net';
  const mailed = await secretary.post(link, { email });
  expect([mailed.statusCode, mailed.json()]).toEqual([200, { queued: true }]);
  expect((await secretary.post(link, { email })).json()).toEqual({ queued: false });
  const mail = await mailTo(email, /Subject: .*Att.justera/);
  expect(mail).toMatch(/\/sign#token=[\w.-]+/);
  expect(mail).toContain('Klubba har skickat det åt föreningen och behåller inte adressen.');
  const kept = await sql<{ found: boolean }>`
    select exists (select from log.event e where e::text like ${`%${email}%`})
      or exists (select from vault.mail m where m::text like ${`%${email}%`}) as found`;
  const { rows } = await kept.execute(hall.deps.db as never);
  expect(rows).toEqual([{ found: false }]);
  expect(
    (await secretary.post(`${at}/minutes/signers/${ada}/link/mail`, { email })).statusCode,
  ).toBe(404);
});

test('everybody chooses their own language, and the register shows it', async () => {
  const { as, ada, secretary } = await startMailing(undefined);
  const member = await as('member');
  expect((await member.get('/people/me')).json().language).toBeNull();
  const chosen = await member.put('/people/me/language', { language: 'en' });
  expect(chosen.statusCode, chosen.body).toBe(200);
  expect((await member.get('/people/me')).json().language).toBe('en');
  expect((await secretary.get(`/people/${ada}`)).json().language).toBe('en');
  expect((await member.put(`/people/${ada}/language`, { language: 'sv' })).statusCode).toBe(403);
});
