import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, onTestFinished, test } from 'vitest';
import { mailWorker } from '../mail/mail-worker.ts';
import { decoded, startMailServer } from '../mail/testing/mail-server.ts';
import { noteMailed } from '../meetings/note-mailed.ts';
import { startMeeting } from '../meetings/testing/start-meeting.ts';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import { runWorker } from '../workers/run-worker.ts';
import { signingPeople } from './testing/signing-people.ts';

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const textOf = async (bytes: Buffer) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return text.replace(/\s+/g, ' ');
};

/** A meeting with one decision by voices, and those who sign its minutes: chair, secretary and two verifiers. */
const start = async (given: Parameters<typeof startMeeting>[0] = {}) => {
  const meeting = await startMeeting(given);
  const { secretary, url, send, carry, clause, present } = meeting;
  const decided = (await carry(await clause('att bygga'))).json();
  const people = await signingPeople(meeting, meeting.meetingId);
  const signAll = async (documentHash: string) => {
    for (const personId of present.slice(0, 4)) {
      const signed = await people.sign(personId!, documentHash);
      expect(signed.statusCode, signed.body).toBe(200);
    }
  };
  const view = async () => (await secretary.get(url)).json();
  const pdf = async (path: string) => (await secretary.get(url + path)).rawPayload;
  const verify = async () => {
    await meeting.desk.close('19:00');
    await send('/minutes/verification', {});
    const { documentHash } = (await view()).minutes;
    await signAll(documentHash);
    expect((await view()).phase).toBe('verified');
  };
  const decisionId = decided.decisionId as string;
  const wrong = { kind: 'decision', decisionId, outcome: 'rejected', figures: null };
  const supplement = (more: object = wrong) =>
    send('/supplements', { wrong: more, reason: 'Rösterna räknades fel.' });
  return { ...meeting, ...{ people, signAll, view, pdf, verify, decisionId, supplement } };
};

test('a wrong outcome in verified minutes is put right by a supplement; what was signed stays byte for byte', async () => {
  const server = await startMailServer();
  const hall = await start({ mail: server.transport });
  const { verify, supplement, signAll, view, pdf, secretary, url, decisionId } = hall;
  await verify();
  const contact = { name: 'Mats', email: 'mats@example.org', phone: null };
  await secretary.put(`/people/${hall.present[2]}/contact`, contact);
  const before = await pdf('/minutes.pdf');
  const { minutes } = await view();
  const sent = await supplement();
  expect(sent.statusCode, sent.body).toBe(201);
  const { documentHash, number } = sent.json();
  expect(number).toBe(1);
  // Whoever is to sign it hears of it, where they have an address.
  const worker = runWorker(hall.deps, mailWorker(noteMailed), {
    pause: 10,
    onError: console.error,
  });
  onTestFinished(() => worker.stop());
  const told = () =>
    server.received.filter((mail) => decoded(mail).includes('Ett tillägg till protokollet från'));
  await expect
    .poll(() => told().map(({ to }) => to), { timeout: 10_000 })
    .toContainEqual(['mats@example.org']);
  const bytes = await pdf(`/parts/${documentHash}/document.pdf`);
  expect(hashOf(bytes)).toBe(documentHash);
  const text = await textOf(bytes);
  for (const fact of [
    'Tillägg 1 till protokoll',
    'I protokollet står',
    'Mötet beslutade',
    'Rätt är',
    'Mötet avslog',
    'att bygga.',
    'Skäl',
    'Rösterna räknades fel.',
    'Justeras',
  ])
    expect(text).toContain(fact);
  expect(text.replaceAll(' ', '')).toContain(minutes.recordHash);

  // Nothing is put right before it is signed.
  const decision = async () => (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(await decision()).toMatchObject({ outcome: 'carried', supplement: null });
  await signAll(documentHash);
  expect(await decision()).toMatchObject({ outcome: 'rejected', supplement: 1 });
  const [listed] = (await secretary.get('/decisions')).json().decisions;
  expect(listed).toMatchObject({ outcome: 'rejected', supplement: 1 });

  expect((await pdf('/minutes.pdf')).equals(before)).toBe(true);
  expect(hashOf(before)).toBe(minutes.documentHash);
  const after = await view();
  expect(after.minutes).toEqual(minutes);
  expect(after.parts).toMatchObject([
    { kind: 'supplement', number: 1, documentHash, verifiedAt: expect.any(String), ended: null },
  ]);
  const words = JSON.stringify((await secretary.get(`${url}/minutes`)).json());
  expect(words).toContain('antecknades först som bifall. Rättat genom tillägg 1 till protokollet.');
  expect(words).toContain(minutes.recordHash);
  const trail = JSON.stringify((await secretary.get(`${url}/events`)).json());
  expect(trail).toContain(documentHash);
});

test('a line of the record as well, and one at a time; what is taken back or objected to puts nothing right', async () => {
  const { verify, supplement, view, send, people, present } = await start();
  await verify();
  const opener = { kind: 'record', right: { kind: 'opener', personId: present[1] } };
  const first = (await supplement(opener)).json();
  expect((await supplement(opener)).json()).toMatchObject({ code: 'part-waits-for-signatures' });
  const reason = 'Skrivet för snabbt.';
  const back = await send('/minutes/verification/taking-back', {
    ...{ reason, documentHash: first.documentHash },
  });
  expect(back.statusCode, back.body).toBe(200);
  const second = (await supplement(opener)).json();
  expect(second.number).toBe(2);
  await people.object(present[2]!, { reason: 'Nej.', documentHash: second.documentHash });
  expect(await view()).toMatchObject({
    ...{ phase: 'verified', openedBy: null },
    parts: [
      { number: 1, ended: { how: 'takenBack', reason } },
      { number: 2, ended: { how: 'objection', reason: 'Nej.' } },
    ],
  });
});

test('one supplement puts several things right, signed once', async () => {
  const { verify, send, signAll, view, pdf, secretary, decisionId, present } = await start();
  await verify();
  const decision = { kind: 'decision', decisionId, outcome: 'rejected', figures: null };
  const opener = { kind: 'record', right: { kind: 'opener', personId: present[1] } };
  const sent = await send('/supplements', { wrong: decision, also: [opener], reason: 'Två fel.' });
  expect(sent.statusCode, sent.body).toBe(201);
  const { documentHash } = sent.json();
  const text = await textOf(await pdf(`/parts/${documentHash}/document.pdf`));
  expect(text.match(/Rätt är/g)).toHaveLength(2);
  expect(text).toContain('Siv');
  expect(text.match(/Två fel\./g)).toHaveLength(1);
  await signAll(documentHash);
  expect((await secretary.get(`/decisions/${decisionId}`)).json().outcome).toBe('rejected');
  expect((await view()).openedBy).toBe(present[1]);
  expect((await view()).parts).toMatchObject([{ number: 1, also: [{ correction: opener }] }]);
  const same = await send('/supplements', { wrong: decision, reason: 'Igen.' });
  expect(same.json()).toMatchObject({ code: 'nothing-to-correct' });
});

test('who was elected under an item is put right in verified minutes: the office follows once all have signed, and all say so', async () => {
  const { verify, send, signAll, view, pdf, secretary, url, items, present, ...hall } =
    await start();
  const [, siv, mats, jon] = present;
  const { boardId } = hall.association;
  const begun = await send('/item-elections', {
    ...{ itemId: items.matter, office: { role: 'treasurer', bodyId: boardId } },
    candidates: [{ personId: mats }],
    result: { from: '2024-03-01', to: '2025-02-28' },
  });
  const { electionId, decisionId } = begun.json();
  await verify();
  const before = await pdf('/minutes.pdf');
  const supplement = (more: object) =>
    send('/supplements', { wrong: { kind: 'election', electionId, ...more }, reason: 'Jon.' });
  expect((await supplement({ elected: [jon] })).json()).toMatchObject({
    ...{ code: 'see-what-hangs-on-it', facts: { count: 2 } },
  });
  const seen = { withWhatHangsOnIt: true };
  expect((await supplement({ elected: [mats], ...seen })).json()).toMatchObject({
    code: 'nothing-to-correct',
  });
  const sent = await supplement({ elected: [jon], ...seen });
  expect(sent.statusCode, sent.body).toBe(201);
  const { documentHash } = sent.json();
  const text = await textOf(await pdf(`/parts/${documentHash}/document.pdf`));
  expect(text).toMatch(/I protokollet står.*att välja Mats till kassör i styrelsen.*Rätt är/);
  expect(text).toMatch(/Rätt är.*att välja Jon till kassör i styrelsen från och med 1 mars 2024/);

  const offices = async () =>
    (await secretary.get(`/offices?bodyId=${boardId}`))
      .json()
      .offices.filter((one: { decisionId: string }) => one.decisionId === decisionId)
      .map(({ personId, from, to }: Record<string, string>) => [personId, from, to]);
  expect(await offices()).toEqual([[mats, '2024-03-01', '2025-02-28']]);
  await signAll(documentHash);
  expect(await offices()).toEqual([[jon, '2024-03-01', '2025-02-28']]);

  const decision = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(decision).toMatchObject({ supplement: 1 });
  expect(decision.text).toContain(jon);
  expect((await view()).elections[0].settled.elected).toMatchObject([{ personId: jon }]);
  const words = JSON.stringify((await secretary.get(`${url}/minutes?language=sv`)).json());
  expect(words).toContain(
    'Rättelse: valet antecknades först så här. Rättat genom tillägg 1 till protokollet.',
  );
  expect((await pdf('/minutes.pdf')).equals(before)).toBe(true);
  expect(siv).toBeDefined();
  await expectRebuildChangesNothing(hall.deps.store, hall.organisationId);
});

test('a group that a wrong outcome founded is gone once the supplement is signed', async () => {
  const { verify, supplement, signAll, send, items, secretary, present } = await start();
  const [, siv, mats] = present;
  const group = { kind: 'group', name: 'Festgruppen', mandate: 'Ordna.', personIds: [siv, mats] };
  const proposed = await send('/proposals', {
    ...{ itemId: items.matter, kind: 'main', targetId: null, by: null },
    clauses: [{ text: 'att tillsätta en festgrupp', meaning: group }],
  });
  const [clauseId] = proposed.json().clauseIds;
  const decided = await send(`/clauses/${clauseId}/acclamation`, { outcome: 'carried' });
  const { decisionId } = decided.json();
  const bodies = async () =>
    (await secretary.get('/bodies')).json().bodies.map(({ name }: { name: string }) => name);
  expect(await bodies()).toContain('Festgruppen');
  await verify();
  const wrong = { kind: 'decision', decisionId, outcome: 'rejected', figures: null };
  const sent = await supplement({ ...wrong, withWhatHangsOnIt: true });
  expect(sent.statusCode, sent.body).toBe(201);
  expect(await bodies()).toContain('Festgruppen');
  await signAll(sent.json().documentHash);
  expect(await bodies()).not.toContain('Festgruppen');
});

test('one § is verified at once; the extract says who and when, and nothing under it changes', async () => {
  const { send, items, desk, signAll, view, pdf, secretary, decisionId, people, present } =
    await start();
  const path = `/agenda-items/${items.matter}/verification`;
  expect((await send(path, {})).json()).toMatchObject({ code: 'item-still-open' });
  await send(`/agenda-items/${items.matter}/closing`, {});
  const sent = await send(path, {});
  expect(sent.statusCode, sent.body).toBe(201);
  const { documentHash } = sent.json();
  const bytes = await pdf(`/parts/${documentHash}/document.pdf`);
  expect(hashOf(bytes)).toBe(documentHash);
  expect(await textOf(bytes)).toContain('justeras omedelbart');
  // Who signs sees what they sign, while the meeting is on.
  const read = await people.read(present[2]!, `/parts/${documentHash}/document.pdf`);
  expect(read.statusCode).toBe(200);
  await signAll(documentHash);

  expect(
    (await send(`/agenda-items/${items.matter}/note`, { text: 'Mer sades.' })).json(),
  ).toMatchObject({ code: 'paragraph-verified' });
  const extract = await textOf(
    (await secretary.get(`/decisions/${decisionId}/extract.pdf`)).rawPayload,
  );
  expect(extract).toContain('Omedelbart, 14 februari 2024 av Dag, Siv, Mats och Jon');
  const proof = await textOf(await pdf(`/minutes/proof.pdf?items=${items.matter}`));
  expect(proof).toContain('Bevis om justering');
  expect(proof).toMatch(/14 februari 2024 kl\. 19\.00, med eget konto och lösenord/);
  expect(proof.replaceAll(' ', '')).toContain(documentHash);

  await desk.close('19:00');
  await send('/minutes/verification', {});
  const whole = await textOf(await pdf('/minutes.pdf'));
  expect(whole).toContain('Paragrafen justerades omedelbart 14 februari 2024 av Dag');
  expect((await view()).phase).toBe('inVerification');
});

test('proof of signing is one document: what was decided, who signed when and how, the hashes and how to check them', async () => {
  const { verify, pdf, view, items, supplement, signAll } = await start();
  expect((await pdf('/minutes/proof.pdf')).toString()).toContain('not-found');
  await verify();
  const { recordHash, documentHash } = (await view()).minutes;
  const whole = await textOf(await pdf('/minutes/proof.pdf'));
  for (const fact of [
    'Bevis om justering',
    'Protokollet i sin helhet',
    'att bygga.',
    'Justerat av',
    'Mötesordförande, 14 februari 2024 kl. 19.00, med eget konto och lösenord',
    'Så kontrolleras det',
  ])
    expect(whole).toContain(fact);
  expect(whole.replaceAll(' ', '')).toContain(recordHash);
  expect(whole.replaceAll(' ', '')).toContain(documentHash);
  // Who may vote stands in the minutes, not in what goes to a bank.
  expect(await textOf(await pdf('/minutes.pdf'))).toContain('Bilaga: röstlängden');
  expect(whole).not.toContain('Bilaga: röstlängden');
  const one = await textOf(await pdf(`/minutes/proof.pdf?items=${items.matter}`));
  expect(one).toContain('att bygga.');
  expect(one).not.toContain('valde');

  const sent = (await supplement()).json();
  await signAll(sent.documentHash);
  const later = await textOf(await pdf(`/minutes/proof.pdf?items=${items.matter}`));
  expect(later).toMatch(/Tillägg 1 \(§ \d\) justerades 14 februari 2024 av Dag/);
  expect(later.replaceAll(' ', '')).toContain(sent.documentHash);
});

test('a decision in minutes that are out to be signed is put right, and they are a draft again', async () => {
  const { desk, send, view, decisionId } = await start();
  await desk.close('19:00');
  await send('/minutes/verification', {});
  const corrected = await send(`/decisions/${decisionId}/correction`, {
    ...{ outcome: 'rejected', reason: 'Klubban föll fel.' },
  });
  expect(corrected.statusCode, corrected.body).toBe(200);
  expect(await view()).toMatchObject({ phase: 'closed', minutes: { signers: [] } });
});
