import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { startHall } from '../meetings/testing/start-hall.ts';
import type { NamesFound } from './contract.ts';
import { keepBytes, signInWithPassword, tellFromPaper } from './testing/by-hand.ts';

const pdf = Buffer.from('%PDF-1.7\nen inläst sida\n%%EOF');
const startsOn = '2009-03-14';

const startOld = async () => {
  const hall = await startHall();
  const [gun, bo, eva] = await hall.members('Gun Alm', 'Bo Sten', 'Eva Lo');
  const { boardId: bodyId } = hall.association;
  const meeting = await tellFromPaper(hall, {
    ...{ bodyId, kind: 'boardMeeting', title: 'Styrelsemöte', startsOn },
  });
  const opening = await meeting.formal('opening');
  const economy = await meeting.item('Ekonomi', 'report');
  await meeting.tell('/calling', { allAgreed: true });
  await meeting.tell('/opening', { openedBy: null });
  await meeting.takeUp(economy);
  await meeting.tell('/handovers', { office: 'chair', personId: gun });
  await meeting.tell('/handovers', { office: 'secretary', personId: bo });
  await meeting.tell('/officers', { personId: eva, offices: ['verifier'] });
  const another = await hall.members('Per Ås');
  await meeting.tell('/officers', { personId: another[0], offices: ['verifier'] });
  return { hall, ...meeting, opening, economy, gun: gun!, bo: bo!, eva: eva! };
};

test('a file is annexed to an item, is listed by its number, and comes back as it was sent', async () => {
  const { hall, at, tell, economy, view } = await startOld();
  const { secretary, as } = hall;
  const { answer, hash } = await keepBytes(hall, secretary.cookie, pdf);
  expect(answer.json()).toEqual({ hash, mediaType: 'application/pdf', size: pdf.length });
  const recordHash = async () => (await secretary.get(`${at}/minutes`)).json().recordHash as string;
  const before = await recordHash();
  const file = {
    ...{ hash, fileName: 'bokslut 2008.pdf', title: 'Bokslut 2008' },
    audience: 'board',
  };
  const attached = await tell<{ fileId: string; number: number }>('/files', {
    ...file,
    itemId: economy,
  });
  expect(attached.number).toBe(1);
  expect(await tell('/files', { ...file, title: 'Budget', number: 7 })).toMatchObject({
    number: 7,
  });
  const taken = await secretary.post(`${at}/files`, { ...file, number: 7 });
  expect(taken.json()).toMatchObject({ status: 422, code: 'annex-number-taken' });
  expect(await recordHash()).not.toBe(before);
  const minutes = (await secretary.get(`${at}/minutes`)).json();
  expect(minutes.annexes[0]).toEqual({
    title: 'Bilagor',
    lines: [
      expect.stringMatching(
        new RegExp(
          `^Bilaga 1: Bokslut 2008 \\(bokslut 2008\\.pdf\\), till §\\s2, hos styrelsen. SHA-256 ${hash}$`,
        ),
      ),
      `Bilaga 7: Budget (bokslut 2008.pdf), hos styrelsen. SHA-256 ${hash}`,
    ],
  });
  expect(JSON.stringify(minutes.paragraphs[1])).toContain('Bilaga 1: Bokslut 2008.');
  const fetched = await secretary.get(`${at}/files/${attached.fileId}`);
  expect(fetched.rawPayload.equals(pdf)).toBe(true);
  expect(fetched.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename*=UTF-8''bokslut%202008.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
  // As the minutes themselves: not for members before they are verified.
  const member = await as('member');
  expect((await member.get(`${at}/files/${attached.fileId}`)).statusCode).toBe(
    (await member.get(`${at}/minutes.pdf`)).statusCode,
  );
  const removed = `${at}/files/${attached.fileId}/removal`;
  expect((await secretary.post(removed, { reason: 'Fel år' })).statusCode).toBe(200);
  expect((await secretary.get(`${at}/files/${attached.fileId}`)).statusCode).toBe(404);
  expect((await view()).files.map(({ number }) => number)).toEqual([7]);
});

test('what a file is follows from its bytes, and what is not whole or of no known kind is refused', async () => {
  const { hall, at } = await startOld();
  const { secretary, as } = hall;
  const kept = async (bytes: Buffer, hash?: string) =>
    (await keepBytes(hall, secretary.cookie, bytes, hash)).answer;
  const page = Buffer.from('<html><script>alert(1)</script>');
  expect((await kept(page)).json()).toMatchObject({ mediaType: 'text/plain; charset=utf-8' });
  expect((await kept(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).json()).toMatchObject({
    mediaType: 'image/png',
  });
  expect((await kept(Buffer.from([0x4d, 0x5a, 0, 1]))).json()).toMatchObject({
    code: 'file-kind-unknown',
  });
  expect((await kept(pdf, 'a'.repeat(64))).json()).toMatchObject({
    code: 'not-the-bytes-of-the-hash',
  });
  const whole = Buffer.alloc(25 * 2 ** 20, 32);
  expect((await kept(whole)).json()).toMatchObject({ size: whole.length });
  expect((await kept(Buffer.alloc(25 * 2 ** 20 + 1, 32))).statusCode).toBe(413);
  const unknown = { hash: 'b'.repeat(64), fileName: 'x.pdf', title: 'X' };
  expect((await secretary.post(`${at}/files`, unknown)).json()).toMatchObject({
    code: 'file-not-kept',
  });
  const member = await as('member');
  expect((await keepBytes(hall, member.cookie, pdf)).answer.statusCode).toBe(403);
});

test('minutes that were signed on paper end as verified on paper, and nobody has signed in Klubba', async () => {
  const { hall, at, tell, meetingId, gun, bo, eva, view } = await startOld();
  const { secretary } = hall;
  await tell('/closing');
  const { hash } = await keepBytes(hall, secretary.cookie, pdf);
  const scan = { hash, fileName: 'protokoll.pdf', title: 'Protokollet', use: 'signedCopy' };
  const { fileId: scanId } = await tell<{ fileId: string }>('/files', scan);
  const keeper = await signInWithPassword(hall, bo);
  const signers = [
    { personId: gun, on: '2009-03-20' },
    { personId: eva, on: null },
  ];
  const purpose = `sign-minutes:${meetingId}:paper`;
  const vouch = async (body: object) =>
    keeper.post(`${at}/minutes/paper`, body, await keeper.prove(purpose));
  expect((await keeper.post(`${at}/minutes/paper`, { signers })).json()).toMatchObject({
    code: 'step-up-required',
  });
  const stranger = hall.association.boardId;
  for (const [body, code] of [
    [{ signers: [] }, 'nothing-shows-signatures'],
    [{ signers: [{ personId: stranger, on: null }] }, 'not-a-signer'],
    [{ signers: [{ personId: gun, on: '2009-03-01' }] }, 'signed-before-the-meeting'],
    [{ signers, scanId: stranger }, 'file-not-found'],
  ] as const)
    expect((await vouch(body)).json(), code).toMatchObject({ code });
  const told = await vouch({ signers, scanId });
  expect(told.statusCode, told.body).toBe(200);

  const { phase, minutes } = await view();
  expect(phase).toBe('verified');
  expect(minutes).toMatchObject({
    signatures: [],
    onPaper: { signers: [{ personId: gun, capacity: 'chair', on: '2009-03-20' }, {}], scanId },
  });
  const answer = await secretary.get(`${at}/minutes.pdf`);
  const bytes = answer.rawPayload;
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(minutes.documentHash);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  const said = text.replace(/\s+/g, ' ');
  for (const fact of [
    'Justerat på papper',
    'Gun Alm Mötesordförande, 20 mars 2009',
    'Eva Lo Justerare',
    'Originalet är undertecknat på papper; det intygas av Bo Sten',
    'Ingen har skrivit under i Klubba.',
  ])
    expect(said).toContain(fact);
  expect(said).not.toContain('Per Ås Justerare');
  const html = (await secretary.get(`${at}/minutes.html`)).body;
  expect(html).toContain('Justerat på papper');
  const gone = await secretary.post(`${at}/files/${scanId}/removal`, { reason: 'x' });
  expect(gone.json()).toMatchObject({ code: 'file-shows-signatures' });
  const late = await secretary.post(`${at}/files`, { ...scan, use: 'annex' });
  expect(late.json()).toMatchObject({ code: 'minutes-not-in-draft' });
});

test('whose names are published is found and proposed by Klubba, and decided by a person', async () => {
  const { hall, at, tell, item, takeUp, note, decide, meetingId, bo, eva } = await startOld();
  const { secretary } = hall;
  const [ville] = await hall.members('Ville Vild');
  const exclusion = await item('Uteslutning');
  await takeUp(exclusion);
  await tell('/register/count', { size: 7, about: false });
  await tell('/agenda/adoption');
  await note(exclusion, 'Ville Vilds ärende. Kalle Svensson hörde av sig.');
  await decide(exclusion, `utesluta @{${ville}}`);
  await tell('/closing');
  const { names, decided } = (await secretary.get(`${at}/minutes/names`)).json<NamesFound>();
  expect(decided).toBe(false);
  const found = (name: string) => names.find((one) => one.name === name);
  expect(found('Ville Vild')).toMatchObject({
    proposed: true,
    withheld: true,
    paragraphs: [expect.stringMatching(/^§\s3$/)],
  });
  expect(found('Eva Lo')).toMatchObject({ personId: eva, proposed: false, withheld: false });
  expect(found('Kalle Svensson')).toMatchObject({ personId: null, proposed: false });
  const withheld = { personIds: [ville], words: ['Kalle Svensson'] };
  const member = await hall.as('member');
  expect((await member.post(`${at}/minutes/names`, withheld)).statusCode).toBe(403);
  await tell('/minutes/names', withheld);
  const keeper = await signInWithPassword(hall, bo);
  const signers = [{ personId: eva, on: null }];
  const purpose = `sign-minutes:${meetingId}:paper`;
  const verified = await keeper.post(
    `${at}/minutes/paper`,
    { signers },
    await keeper.prove(purpose),
  );
  expect(verified.statusCode, verified.body).toBe(200);
  const textOf = async (path: string) => {
    const { rawPayload } = await secretary.get(`${at}${path}`);
    const pdf = await getDocumentProxy(new Uint8Array(rawPayload));
    return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
  };
  const published = await textOf('/minutes/published.pdf');
  expect(published).toContain('att utesluta [NAMN]');
  expect(published).toContain('[NAMN] ärende. [NAMN] hörde av sig.');
  for (const name of ['Ville', 'Svensson']) expect(published).not.toContain(name);
  expect(published).toContain('Eva Lo');
  expect(await textOf('/minutes.pdf')).toContain('att utesluta Ville Vild');
  // A decision on what is published is no change of what was signed.
  await tell('/minutes/names', { personIds: [], words: [] });
  expect(await textOf('/minutes/published.pdf')).toContain('Ville Vilds ärende');
});
