import { createHash } from 'node:crypto';
import { todayIn } from '@klubba/domain/time';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { electOfficer } from '../meetings/commands/elect-officer.ts';
import { sitDown } from '../meetings/stories/desk.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import { openBrowser } from '../testing/sign-in.ts';

const password = 'en mening som räcker';

/** An ombudsval that somebody from the district chaired, closed and sent: one verifier of Haninge, and one of ours without an account. */
const afterTheElection = async () => {
  const hall = await startHall();
  const { app, ask, association, members, as, organisationId } = hall;
  const [sven, olle, ...others] = (await members('Sven', 'Olle', 'Ada', 'Bo')) as string[];
  const { memberMeetingId: bodyId, timeZone } = association;
  const desk = await sitDown(ask, {
    ...{ bodyId, kind: 'delegateElection', title: 'Ombudsval', timeZone },
    ...{ date: '2024-02-14', clock: '18:30', place: 'Folkets hus' },
  });
  const { meetingId } = desk;
  const items = { officers: await desk.formal('officers'), closing: await desk.formal('closing') };
  await desk.call('2024-01-30', '10:00');
  await desk.open('18:30');
  await desk.takeUp(items.officers, '18:31');
  const elsewhere = async (name: string, from: string, office: 'chair' | 'verifier') => {
    const outsider = { name, association: from };
    await ask(
      electOfficer,
      { meetingId },
      {
        ...{ outsider, offices: [office], at: desk.at('18:34') },
      },
    );
  };
  await elsewhere('Rut Lind', 'Vänsterpartiet Storstockholm', 'chair');
  await desk.elect(sven!, ['secretary'], '18:34');
  await elsewhere('Hans Haninge', 'Vänsterpartiet Haninge', 'verifier');
  await desk.elect(olle!, ['verifier'], '18:35');
  await desk.close('20:00');

  const url = `/meetings/${meetingId}`;
  const board = await as('board');
  const keep = async (personId: string) => {
    const email = `${personId}@example.org`;
    const invited = await board.post('/invitations', { personId, email, roles: ['secretary'] });
    const browser = openBrowser(app);
    const token = invited.json().link.split('=')[1];
    await browser.auth('/invitation/accept', { token, name: 'Somebody', password });
    const send = (path: string, body: object, headers = {}) =>
      browser.send('POST', `/api/organisations/${organisationId}${url}${path}`, body, headers);
    const prove = async (documentHash: string) => {
      const purpose = `sign-minutes:${meetingId}:${documentHash}`;
      const { id } = (await browser.auth('/step-up/begin', { purpose })).json();
      const { grant } = (await browser.auth('/step-up/finish', { id, password })).json();
      return { 'x-step-up': grant as string };
    };
    const linkOf = (personId: string) =>
      browser.send(
        'GET',
        `/api/organisations/${organisationId}${url}/minutes/signers/${personId}/link`,
      );
    return { send, prove, linkOf };
  };
  const secretary = await keep(sven!);
  const view = async () => (await hall.secretary.get(url)).json();
  const send = async () => {
    expect((await hall.secretary.post(`${url}/minutes/verification`, {})).statusCode).toBe(200);
    const { minutes, people } = await view();
    const named = (name: string) =>
      people.find((one: { name: string }) => one.name.startsWith(name))?.personId as string;
    return { hash: minutes.documentHash as string, rut: named('Rut'), hans: named('Hans') };
  };
  const open = (path: string, body: object) =>
    app.inject({
      ...{ method: 'POST', url: `/api/signatures${path}`, payload: body },
      headers: { origin: 'http://localhost:3000' },
    });
  const tokenFor = async (personId: string) =>
    String((await secretary.linkOf(personId)).json().link.split('#token=')[1]);
  const fetched = async (path: string) => (await hall.secretary.get(url + path)).rawPayload;
  return {
    ...hall,
    url,
    others,
    sven,
    olle,
    secretary,
    view,
    send,
    open,
    tokenFor,
    board,
    fetched,
  };
};

const textOf = async (bytes: Buffer) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
};

test('chair and verifier from elsewhere sign by a link, one of ours with the pen, all over the same bytes', async () => {
  const meeting = await afterTheElection();
  const { secretary, olle, sven, view, open, tokenFor, fetched } = meeting;
  const { hash, rut, hans } = await meeting.send();
  const sent = await fetched('/minutes.pdf');
  const told = await textOf(sent);
  expect(told).toContain(
    'Mötet valde Rut Lind (Vänsterpartiet Storstockholm) till mötesordförande.',
  );
  expect(told).toContain('Hans Haninge (Vänsterpartiet Haninge)');

  const token = await tokenFor(rut);
  expect((await open('/asked', { token })).json()).toEqual({
    ...{ association: expect.any(String), title: 'Ombudsval', startsOn: '2024-02-14' },
    ...{ documentHash: hash, capacity: 'chair', part: null, signedAt: null },
    name: 'Rut Lind (Vänsterpartiet Storstockholm)',
  });
  const bytes = (await open('/minutes.pdf', { token })).rawPayload;
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  expect((await open('', { token })).statusCode).toBe(200);
  expect((await open('', { token })).json().code).toBe('already-signed');
  expect((await open('/asked', { token })).json().signedAt).not.toBe(null);
  expect((await open('', { token: await tokenFor(hans) })).statusCode).toBe(200);

  // Whoever has signed, and whoever is one of ours, gets no link.
  for (const personId of [rut, String(olle), meeting.others[0]!])
    expect((await secretary.linkOf(personId)).statusCode).toBe(404);

  const on = todayIn('Europe/Stockholm', new Date());
  const attest = (personId: string, headers = {}) =>
    secretary.send(`/minutes/signers/${personId}/attestation`, { documentHash: hash, on }, headers);
  expect((await attest(olle!)).json().code).toBe('step-up-required');
  expect((await attest(olle!, await secretary.prove(hash))).statusCode).toBe(200);
  expect((await attest(sven!, await secretary.prove(hash))).json().code).toBe(
    'vouched-for-by-another',
  );
  const own = await secretary.send(
    ...(['/minutes/signatures', { documentHash: hash }, await secretary.prove(hash)] as const),
  );
  expect(own.statusCode).toBe(200);

  const { phase, minutes } = await view();
  expect(phase).toBe('verified');
  expect(minutes.signatures).toMatchObject([
    { personId: rut, method: 'link', vouchedBy: sven },
    { personId: hans, method: 'link', vouchedBy: sven },
    { personId: olle, method: 'pen', vouchedBy: sven, on },
    { personId: sven, method: 'password', vouchedBy: null },
  ]);
  expect((await fetched('/minutes.pdf')).equals(sent)).toBe(true);
  const published = await textOf(await fetched('/minutes/published.pdf'));
  expect(published).toMatch(/Olle Justerare, [^,]+, med penna, intygat av Sven/);
  expect(published).toMatch(/Mötesordförande, [^,]+, genom engångslänk från Sven/);
});

test('a link opens nothing once it is altered, its draft is gone, or whoever gave it may do so no more', async () => {
  const meeting = await afterTheElection();
  const { open, tokenFor, view, board, sven } = meeting;
  const { rut, hans } = await meeting.send();
  const token = await tokenFor(rut);
  const [payload, mark] = token.split('.');
  const another = Buffer.from(
    Buffer.from(String(payload), 'base64url').toString().replace(rut, hans),
  ).toString('base64url');
  for (const wrong of [`${token}x`, `${payload}.`, `${another}.${mark}`, 'x'])
    for (const path of ['', '/asked', '/minutes.pdf'])
      expect((await open(path, { token: wrong })).statusCode, wrong).toBe(404);
  expect((await open('/objections', { token, reason: 'Fel namn i § 2.' })).statusCode).toBe(200);
  expect((await view()).minutes.objections).toMatchObject([
    { personId: rut, reason: 'Fel namn i § 2.' },
  ]);
  expect((await open('/asked', { token })).statusCode).toBe(404);
  expect((await open('', { token })).statusCode).toBe(422);
  const { hash } = await meeting.send();
  // The same record gives the same bytes: the link is for these, and they stand again.
  expect((await open('/asked', { token })).json()).toMatchObject({ documentHash: hash });
  const revoked = await board.delete(`/people/${sven}/roles/secretary`);
  expect(revoked.statusCode, revoked.body).toBe(200);
  expect((await open('', { token })).statusCode).toBe(404);
  expect((await view()).minutes.signatures).toEqual([]);
});

test('nobody but those who keep the record gets a link or attests a signature', async () => {
  const meeting = await afterTheElection();
  const { hash, rut } = await meeting.send();
  for (const role of ['member', 'verifier', 'office', 'auditor'] as const) {
    const { get, post } = await meeting.as(role);
    const path = `${meeting.url}/minutes/signers/${rut}`;
    expect((await get(`${path}/link`)).statusCode, role).toBe(403);
    const body = { documentHash: hash, on: '2024-02-14' };
    expect((await post(`${path}/attestation`, body)).statusCode, role).toBe(403);
  }
});

test('an officer is a person, or somebody from elsewhere by name, and never both', async () => {
  const { ask, secretary, association, members } = await startHall();
  const [dag] = (await members('Dag')) as [string];
  const desk = await sitDown(ask, {
    ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Möte' },
    ...{ date: '2024-02-14', clock: '18:30', timeZone: 'Europe/Stockholm', place: 'Här' },
  });
  const item = await desk.formal('officers');
  await desk.call('2024-01-30', '10:00');
  await desk.open('18:30');
  await desk.takeUp(item, '18:31');
  const elect = (body: object) =>
    secretary.post(`/meetings/${desk.meetingId}/officers`, { offices: ['chair'], ...body });
  const outsider = { name: 'Rut', association: 'Distriktet' };
  expect((await elect({ outsider, personId: dag })).statusCode).toBe(400);
  expect((await elect({})).statusCode).toBe(400);
  expect((await elect({ outsider })).statusCode).toBe(200);
  const { outsiders } = (await secretary.get(`/meetings/${desk.meetingId}`)).json();
  const again = { personId: outsiders[0].personId, offices: ['teller'] };
  expect((await elect(again)).statusCode).toBe(200);
  const people = (await secretary.get('/people')).json();
  expect(JSON.stringify(people)).not.toContain('Rut');
});
