import { randomUUID } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { keepBytes } from '../minutes/testing/by-hand.ts';
import { sitDown } from './stories/desk.ts';
import { refusing } from './testing/refusals.ts';
import { startHall } from './testing/start-hall.ts';

const details = { title: 'Medlemsmöte', startsOn: '2024-02-28', startsAt: '18:30', place: 'ABF' };
const moved = { ...details, startsAt: '19:00', place: 'Biblioteket' };
const last = { parentId: null, beforeId: null };
const late = { title: 'En motion', kind: 'matter', matter: 'motion', background: '', ...last };

/** A member meeting to which two were called. */
const startCalled = async (more = {}) => {
  let now = '2024-02-01T12:00:00.000Z';
  const hall = await startHall({ now: () => new Date(now) });
  const [dag, siv] = (await hall.members('Dag', 'Siv')) as [string, string];
  const contact = { name: 'Siv', email: 'siv@example.org', phone: null };
  const changed = await hall.secretary.put(`/people/${siv}/contact`, contact);
  expect(changed.statusCode, changed.body).toBe(200);
  const { memberMeetingId: bodyId, timeZone } = hall.association;
  const desk = await sitDown(hall.ask, {
    ...{ bodyId, kind: 'memberMeeting', title: details.title, place: details.place },
    ...{ date: details.startsOn, clock: details.startsAt, timeZone },
  });
  const matter = await desk.item({ title: 'En fråga' });
  const url = `/meetings/${desk.meetingId}`;
  const text = `Ta med en kudde.\n\nFrågor: @{${dag}}.`;
  const written = await hall.secretary.post(`${url}/notice-text`, { text });
  expect(written.statusCode, written.body).toBe(200);
  const issued = await hall.secretary.post(`${url}/notice`, { channels: ['email'], ...more });
  expect(issued.statusCode, issued.body).toBe(200);
  const outbox = async () => (await hall.secretary.get(`${url}/outbox`)).json();
  const pdf = async (path: string) => {
    const { rawPayload } = await hall.secretary.get(`${url}${path}`);
    const document = await getDocumentProxy(new Uint8Array(rawPayload));
    return (await extractText(document, { mergePages: true })).text.replace(/\s+/g, ' ');
  };
  const post = async (path: string, body: object) => {
    const answer = await hall.secretary.post(`${url}${path}`, body);
    expect([200, 201], answer.body).toContain(answer.statusCode);
  };
  const no = refusing(hall.secretary.post);
  const wait = (until: string) => {
    now = until;
  };
  return { ...hall, desk, url, dag, siv, matter, outbox, pdf, post, no, wait };
};

test('the outbox says whom the notice is to, over what and in which words, and that nobody has been told', async () => {
  const { outbox, dag, siv, secretary, url } = await startCalled();
  const { messages, recipients } = await outbox();
  expect(recipients).toEqual([
    { personId: dag, name: 'Dag', email: null, phone: null },
    { personId: siv, name: 'Siv', email: 'siv@example.org', phone: null },
  ]);
  expect(messages).toMatchObject([
    {
      ...{ message: 1, kind: 'notice', on: '2024-02-01', channels: ['email'], told: [] },
      waiting: [dag, siv],
      subject: 'Kallelse: Medlemsmöte, 28 februari 2024',
    },
  ]);
  expect(messages[0].text).toContain('Tid: onsdag 28 februari 2024, kl. 18.30\nPlats: ABF');
  expect(messages[0].text).toContain(
    '\n\nTa med en kudde.\n\nFrågor: Dag.\n\nFörslag till dagordning\n1 En fråga',
  );
  expect((await secretary.get(url)).json().toBeTold).toBe(1);
});

test('a paper that is for all has a link that opens it to anybody, in the notice and its mail, and one for members has none', async () => {
  const hall = await startCalled();
  const { outbox, post, secretary, url, pdf, app, organisationId } = hall;
  const attach = async (words: string, audience: string) => {
    const bytes = Buffer.from(`%PDF-1.7\n${words}\n%%EOF`);
    const { hash } = await keepBytes(hall, secretary.cookie, bytes);
    await post('/files', { hash, fileName: `${words}.pdf`, title: words, audience });
    return { bytes, hash, link: `/api/public-papers/${organisationId}${url.slice(9)}/${hash}` };
  };
  const open = await attach('Bokslut', 'public');
  const ours = await attach('Löner', 'members');
  const read = (link: string) => app.inject({ method: 'GET', url: link });
  const answer = await read(open.link);
  expect(answer.rawPayload.equals(open.bytes)).toBe(true);
  expect(answer.headers).toMatchObject({
    'content-security-policy': "sandbox; default-src 'none'",
    'content-disposition': "attachment; filename*=UTF-8''Bokslut.pdf",
  });
  expect((await read(ours.link)).statusCode).toBe(404);
  const [{ text }] = (await outbox()).messages;
  expect(text).toContain(`Handlingar att läsa:\nBokslut: http://localhost:3000${open.link}\n`);
  expect(text).not.toContain('Löner');
  expect(await pdf('/notice.pdf')).toContain('Handlingar att läsa: Bokslut');
  // What a link in a notice meant stays there when another version comes, and goes with the paper.
  const { files } = (await secretary.get(url)).json();
  const { fileId } = files.find(({ hash }: { hash: string }) => hash === open.hash);
  const { hash } = await keepBytes(hall, secretary.cookie, Buffer.from('%PDF-1.7\nrätt\n%%EOF'));
  await post(`/files/${fileId}/versions`, { hash, fileName: 'Bokslut 2.pdf' });
  expect((await read(open.link)).statusCode).toBe(200);
  await post(`/files/${fileId}/audience`, { audience: 'board' });
  expect((await read(open.link)).statusCode).toBe(404);
  // Before anybody is called it is for nobody outside.
  const details = { kind: 'memberMeeting', title: 'Utkast', startsOn: '2024-05-01' };
  const bodyId = hall.association.memberMeetingId;
  const { meetingId } = (await secretary.post('/meetings', { ...details, bodyId })).json();
  const file = { hash: open.hash, fileName: 'a.pdf', title: 'A', audience: 'public' };
  expect((await secretary.post(`/meetings/${meetingId}/files`, file)).statusCode).toBe(201);
  expect((await read(open.link.replace(url.slice(10), meetingId))).statusCode).toBe(404);
});

test('hour and place are changed after the notice: the first version stays, the same people are told, and notice and minutes say it', async () => {
  const { outbox, pdf, post, secretary, url, dag, siv, no, wait } = await startCalled();
  await no(
    `${url}/details`,
    { ...moved, startsOn: '2024-02-29' },
    'day-stands-in-notice',
    'startsOn',
    {
      startsOn: '2024-02-28',
    },
  );
  expect(await pdf('/notice.pdf')).toContain('Ta med en kudde. Frågor: Dag. Förslag till');
  await post('/details', moved);
  await post('/notice-text', { text: 'Ta med två.' });
  expect((await secretary.get(url)).json()).toMatchObject({
    ...{ startsAt: '19:00', place: 'Biblioteket' },
    noticeText: 'Ta med två.',
    noticeTextChanges: [{ on: '2024-02-01', was: expect.stringMatching(/^Ta med en kudde/) }],
    changedAfterNotice: [
      { on: '2024-02-01', was: { title: 'Medlemsmöte', startsAt: '18:30', place: 'ABF' } },
    ],
  });
  const { messages } = await outbox();
  expect(messages[0].text).toContain('Plats: ABF');
  expect(messages[1]).toMatchObject({ kind: 'details', waiting: [dag, siv] });
  expect(messages[1].text).toContain('Tid: kl. 19.00 (förut kl. 18.30)');
  expect(messages[1].text).toContain('Plats: Biblioteket (förut ABF)');
  expect(messages[2]).toMatchObject({ kind: 'noticeText', waiting: [dag, siv] });
  expect(messages[2].text).toContain('Nu står det:\n\nTa med två.\n');
  const told =
    'Ändrat efter kallelsen den 1 februari 2024: tid kl. 19.00 i stället för kl. 18.30 och plats Biblioteket i stället för ABF.';
  expect(await pdf('/notice.pdf')).toContain(
    'Ändrat Den 1 februari 2024, efter kallelsen: tid kl. 19.00 i stället för kl. 18.30 och plats Biblioteket i stället för ABF.',
  );
  const textTold = 'fter kallelsen den 1 februari 2024: texten i kallelsen.';
  expect(await pdf('/notice.pdf')).toContain('Ta med två. Förslag till dagordning');
  expect((await secretary.get('/meetings')).json().meetings[0]).toMatchObject({
    ...{ startsAt: '19:00', place: 'Biblioteket' },
  });
  wait('2024-02-28T18:00:00.000Z');
  await post('/opening', {});
  const minutes = await pdf('/minutes.pdf');
  expect(minutes).toContain(told);
  expect(minutes).toContain(textTold);
});

test('a mark says who vouches, over what and when, of all or some, and is taken back where it was a slip', async () => {
  const { outbox, post, dag, siv, secretary, url, no } = await startCalled();
  await post('/outbox/1/told', { channel: 'Discord', personIds: [dag], on: null });
  await no(
    `${url}/outbox/1/told`,
    { channel: 'x', personIds: [randomUUID()] },
    'not-a-recipient',
    'personIds',
  );
  await no(`${url}/outbox/1/told`, { channel: 'x', on: '2024-02-03' }, 'not-yet-happened', 'on', {
    now: '2024-02-01',
  });
  await no(`${url}/outbox/7/told`, { channel: 'x' }, 'message-not-found', 'message');
  const by = { personId: secretary.personId };
  expect((await outbox()).messages[0]).toMatchObject({
    told: [{ mark: 0, channel: 'Discord', personIds: [dag], on: null, by, isTakenBack: false }],
    waiting: [siv],
  });
  await post('/outbox/1/told', { channel: 'email' });
  expect((await outbox()).messages[0]).toMatchObject({ waiting: [] });
  const back = await secretary.delete(`${url}/outbox/1/told/1`);
  expect(back.statusCode, back.body).toBe(200);
  expect((await outbox()).messages[0]).toMatchObject({
    told: [{}, { channel: 'email', on: '2024-02-01', isTakenBack: true }],
    waiting: [siv],
  });
});

test('a notice that has gone out already is marked as that at once', async () => {
  const at = '2024-01-10T12:00:00.000Z';
  const { outbox } = await startCalled({ at, told: true, channels: ['email', 'poster'] });
  expect((await outbox()).messages[0]).toMatchObject({
    waiting: [],
    told: [
      { channel: 'email', on: '2024-01-10', personIds: null },
      { channel: 'poster', on: '2024-01-10', personIds: null },
    ],
  });
});

test('a late motion, papers, a slip put right and a meeting called off are each told to the same people', async () => {
  const { outbox, post, matter, dag, siv } = await startCalled();
  await post('/agenda-items', late);
  const item = { title: 'En annan fråga', kind: 'matter', matter: 'general', background: '' };
  await post(`/agenda-items/${matter}`, item);
  await post('/papers', { on: '2024-02-01', channels: ['Discord'] });
  await post('/cancellation', { reason: 'Sjukdom.' });
  const { messages } = await outbox();
  expect(messages).toMatchObject([
    { kind: 'notice' },
    { kind: 'newItem', waiting: [dag, siv] },
    { kind: 'changedItem', waiting: [dag, siv] },
    { kind: 'papers', channels: ['Discord'], waiting: [dag, siv] },
    { kind: 'cancelled', waiting: [dag, siv] },
  ]);
  expect(messages[1].text).toContain('2 En motion');
  expect(messages[2].text).toContain('1 En annan fråga\nFörut: En fråga');
  expect(messages[4].text).toContain('Mötet är inställt. Sjukdom.');
});

test('letter and addresses are fetched as text and CSV, by those who keep the record', async () => {
  const { secretary, url, dag, post, as } = await startCalled();
  await post('/outbox/1/told', { channel: 'post', personIds: [dag] });
  const letter = await secretary.get(`${url}/outbox/1/letter.txt`);
  expect(letter.body).toMatch(/^Kallelse: Medlemsmöte/);
  const list = await secretary.get(`${url}/outbox/1/recipients.csv`);
  expect(list.body).toBe(
    '\uFEFFNamn;E-post;Telefon;Underrättad\r\nDag;;;brev 2024-02-01\r\nSiv;siv@example.org;;nej\r\n',
  );
  expect((await secretary.get(`${url}/outbox/9/letter.txt`)).statusCode).toBe(404);
  const member = await as('member');
  for (const rest of ['', '/1/letter.txt', '/1/recipients.csv'])
    expect((await member.get(`${url}/outbox${rest}`)).statusCode, rest).toBe(403);
});
