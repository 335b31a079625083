import { createHash, randomUUID } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { setPdf } from '../documents/typst.ts';
import { exclusionMeeting } from '../meetings/stories/exclusion-meeting.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import { leafOf } from '../store/genuine.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import type { StoredRow } from '../store/stream.ts';
import { asOwner } from '../store/testing/start-store.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { testDatabase } from '../testing/test-database.ts';

const password = 'en mening som räcker';

/** The meeting about an exclusion, closed, and those who sign its minutes, each with a browser of their own. */
const afterTheMeeting = async () => {
  const hall = await startHall();
  const { app, deps, organisationId, ask, association, members, secretary, as } = hall;
  const board = await as('board');
  const [dag, siv, mats, jon, frans, excluded, ...others] = (await members(
    ...['Dag', 'Siv', 'Mats', 'Jon', 'Frans', 'Ville', 'Ada', 'Bo', 'Cilla', 'Disa', 'Erk', 'Gun'],
  )) as [string, string, string, string, string, string, ...string[]];
  const cast = { dag, siv, mats, jon, frans, excluded, others };
  const { meetingId, items } = await exclusionMeeting(ask, association, cast);
  const url = `/meetings/${meetingId}`;

  const signer = async (personId: string) => {
    const email = `${personId}@example.org`;
    const invited = await board.post('/invitations', { personId, email, roles: ['verifier'] });
    const browser = openBrowser(app);
    const token = invited.json().link.split('=')[1];
    await browser.auth('/invitation/accept', { token, name: 'Somebody', password });
    const send = (path: string, body: object, headers = {}) =>
      browser.send('POST', `/api/organisations/${organisationId}${url}${path}`, body, headers);
    const prove = async (documentHash: string, given = password) => {
      const purpose = `sign-minutes:${meetingId}:${documentHash}`;
      const { id } = (await browser.auth('/step-up/begin', { purpose })).json();
      return (await browser.auth('/step-up/finish', { id, password: given })).json()
        .grant as string;
    };
    return {
      browser,
      prove,
      object: (reason: string) => send('/minutes/objections', { reason }),
      sign: async (documentHash: string, grant?: string) =>
        send(
          '/minutes/signatures',
          { documentHash },
          { 'x-step-up': grant ?? (await prove(documentHash)) },
        ),
    };
  };
  const view = async () => (await secretary.get(url)).json();
  const pdf = async (path = '/minutes.pdf') => (await secretary.get(url + path)).rawPayload;
  const send = () => secretary.post(`${url}/minutes/verification`, {});
  return {
    app,
    as,
    deps,
    organisationId,
    secretary,
    cast,
    meetingId,
    items,
    url,
    signer,
    view,
    pdf,
    send,
  };
};

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const textOf = async (bytes: Buffer) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return text.replace(/\s+/g, ' ');
};

test('the minutes hold every fact of the meeting; published they withhold the protected name', async () => {
  const { app, as, organisationId, cast, signer, view, pdf, send, secretary, url } =
    await afterTheMeeting();
  expect(await textOf(await pdf())).toContain('UTKAST');
  expect((await pdf('/minutes/published.pdf')).toString()).toContain('not-found');
  expect((await send()).statusCode).toBe(200);

  const bytes = await pdf();
  const text = await textOf(bytes);
  for (const fact of [
    '23 oktober 2024, kl. 19.32–20.40',
    'Utfärdad 9 oktober 2024, 14 dagar före mötet, genom e-post till 12 medlemmar',
    'Mötet valde Dag till mötesordförande.',
    'Mötet valde Siv och Mats till justerare och rösträknare.',
    'Mötet valde Jon till mötessekreterare.',
    'Mötet fann att det är stadgeenligt utlyst.',
    'Mötet godkände dagordningen.',
    'Röstlängden fastställdes till 11 röstberättigade.',
    'Förslag från Styrelsen',
    'Votering begärdes.',
    'Mötet beslutade att fastställa styrelsens beslut att utesluta Ville',
    'Beslut 2024:1',
    '8 för, 2 mot, 0 avstod, 1 röstade inte; 11 i röstlängden',
    'mer än hälften av de avgivna rösterna',
    'Frans reserverade sig mot beslutet.',
    'Mötet avslutades kl. 20.40.',
    '§ 7',
  ])
    expect(text.replaceAll('\u2009', ' '), fact).toContain(fact);
  expect(text).not.toContain('UTKAST');

  const { minutes } = await view();
  expect(hashOf(bytes)).toBe(minutes.documentHash);
  expect(text.replaceAll(' ', '')).toContain(minutes.recordHash);

  for (const personId of [cast.mats, cast.dag, cast.siv, cast.jon])
    expect((await (await signer(personId)).sign(minutes.documentHash)).statusCode).toBe(200);
  expect((await view()).phase).toBe('verified');
  expect((await pdf()).equals(bytes)).toBe(true);

  const publishedBytes = await pdf('/minutes/published.pdf');
  const published = await textOf(publishedBytes);
  expect(published).toContain('utesluta [NAMN]');
  expect(published).not.toContain('Ville');
  expect(published).not.toContain('Bilaga: röstlängd');
  // Whoever has been given it finds where to ask whether it is genuine.
  const asksAt = `http://localhost:3000/verify/${organisationId}`;
  expect(published.replaceAll(' ', '')).toContain(asksAt);
  expect((await textOf(await pdf('/minutes/proof.pdf'))).replaceAll(' ', '')).toContain(asksAt);
  expect(published).toMatch(/Justerat av.*Dag Mötesordförande, \d+ \w+ \d{4} Jon/);
  const { signers, signersHeading } = (await secretary.get(`${url}/minutes`)).json();
  expect(signersHeading).toBe('Justerat av');
  expect(signers.map(({ toSign }: { toSign: boolean }) => toSign)).toEqual(Array(4).fill(false));

  // What the printed hash is of is served, and only to those who read the record in full.
  const record = await secretary.get(`${url}/minutes/record.json`);
  expect(hashOf(record.rawPayload)).toBe(minutes.recordHash);
  expect(record.json()).toMatchObject({ meetingId: url.split('/').at(-1) });
  expect((await (await as('member')).get(`${url}/minutes/record.json`)).statusCode).toBe(403);

  // Both renditions are in the trail by the hash of their bytes, each once.
  expect((await pdf('/minutes/published.pdf')).equals(publishedBytes)).toBe(true);
  const { events } = (await secretary.get(`${url}/events`)).json();
  const hashesOf = (type: string) =>
    events.flatMap((one: { type: string; data: { documentHash: string } }) =>
      one.type === type ? [one.data.documentHash] : [],
    );
  expect(hashesOf('MinutesVerified')).toEqual([hashOf(bytes)]);
  expect(hashesOf('MinutesPublished')).toEqual([hashOf(publishedBytes)]);

  // Anybody who has the bytes may ask whether they are genuine, and hears yes or no.
  const ask = (hash: string, association = organisationId) =>
    app.inject({ method: 'POST', url: `/api/verifications/${association}`, payload: { hash } });
  const answers = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).json();
  for (const genuine of [bytes, publishedBytes])
    expect(await answers(hashOf(genuine))).toEqual({ signed: true });
  const changed = Buffer.from(bytes);
  changed[changed.length - 1]! ^= 1;
  for (const other of [changed, await pdf('/minutes/proof.pdf'), record.rawPayload])
    expect(await answers(hashOf(other))).toEqual({ signed: false });
  // Of no other association, and whether there is one at all it does not say.
  expect(await answers(hashOf(bytes), randomUUID())).toEqual({ signed: false });
  expect((await ask('not a hash')).statusCode).toBe(400);
  const many = await Promise.all(Array.from({ length: 40 }, () => ask(hashOf(bytes))));
  expect(many.at(-1)!.json()).toMatchObject({ status: 429, code: 'rate-limited' });
  expect(many.at(-1)!.headers['retry-after']).toBeDefined();
});

test('minutes that wait for signatures, or were taken back, are no signed minutes', async () => {
  const { app, organisationId, send, pdf } = await afterTheMeeting();
  await send();
  const hash = hashOf(await pdf());
  const url = `/api/verifications/${organisationId}`;
  const answer = await app.inject({ method: 'POST', url, payload: { hash } });
  expect(answer.json()).toEqual({ signed: false });
});

test('others are answered while many wait for their drafts', async () => {
  const { secretary, pdf } = await afterTheMeeting();
  let isBusy = true;
  const text = 'Ett stycke. '.repeat(100_000);
  const long = setPdf('#json(bytes(sys.inputs.data)).text', { text }, '2024-02-14');
  const drafts = Array.from({ length: 20 }, () => pdf());
  void long.then(() => {
    isBusy = false;
  });
  for (let i = 0; i < 20; i++) expect((await secretary.get('/bodies')).statusCode).toBe(200);
  expect(isBusy).toBe(true);
  await Promise.all(drafts);
});

test('a program that knows nothing but the document learns how one signs', async () => {
  const { app, organisationId, meetingId, cast, signer, view, send } = await afterTheMeeting();
  await send();
  const { browser } = await signer(cast.siv);
  const { paths } = (await app.inject('/openapi.json')).json();
  const [path, how] = Object.entries<{ post?: Told }>(paths).flatMap(([path, { post }]) =>
    post?.operationId === 'signMinutes' ? [[path, post] as const] : [],
  )[0]!;
  const header = how.parameters.find((one) => one.in === 'header' && one.required)!;
  expect(header).toMatchObject({ name: 'X-Step-Up', description: expect.any(String) });
  expect(header.description).toContain(how['x-step-up']);

  const { documentHash } = (await view()).minutes;
  const values: Record<string, string> = { organisationId, meetingId, documentHash };
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name) => values[name]!);
  const ask = (headers: Record<string, string> = {}) =>
    browser.send('POST', filled(path), { documentHash }, headers);
  const purpose = filled(how['x-step-up']);
  expect((await ask()).json()).toMatchObject({ code: 'step-up-required', facts: { purpose } });
  const { id } = (await browser.auth('/step-up/begin', { purpose })).json();
  const { grant } = (await browser.auth('/step-up/finish', { id, password })).json();
  expect((await ask({ [header.name]: grant })).statusCode).toBe(200);
});
type Told = {
  operationId: string;
  'x-step-up': string;
  parameters: { in: string; name: string; required?: boolean; description: string }[];
};

test('each signs once, for these bytes, with a fresh proof; the last signature locks them', async () => {
  const { deps, organisationId, cast, signer, view, send, secretary, url, items } =
    await afterTheMeeting();
  await send();
  const { documentHash } = (await view()).minutes;
  const siv = await signer(cast.siv);
  const other = 'c'.repeat(64);

  const refusal = async (answer: ReturnType<typeof siv.sign>) => {
    const { status, code } = (await answer).json();
    return [status, code];
  };
  expect(await refusal(siv.sign(documentHash, 'nothing'))).toEqual([403, 'step-up-required']);
  expect(await refusal(siv.sign(documentHash, await siv.prove(other)))).toEqual([
    403,
    'step-up-required',
  ]);
  expect(await refusal(siv.sign(other))).toEqual([422, 'not-the-document-sent']);
  expect(await siv.prove(documentHash, 'wrong words here')).toBeUndefined();

  expect((await siv.sign(documentHash)).statusCode).toBe(200);
  expect(await refusal(siv.sign(documentHash))).toEqual([422, 'already-signed']);
  const frans = await signer(cast.frans);
  expect(await refusal(frans.sign(documentHash))).toEqual([422, 'not-a-signer']);

  for (const personId of [cast.jon, cast.mats, cast.dag])
    expect((await (await signer(personId)).sign(documentHash)).statusCode).toBe(200);
  const note = await secretary.post(`${url}/agenda-items/${items.exclusion}/note`, {
    text: 'More.',
  });
  expect(note.json()).toMatchObject({ status: 422, code: 'minutes-not-in-draft' });
  const change = inOrganisation(deps.db, organisationId, (tx) =>
    tx.updateTable('log.document').set({ mediaType: 'text/plain' }).execute(),
  );
  await expect(change).rejects.toThrow(/permission denied/);
});

test('an objection returns the minutes to draft, and what was signed no longer counts', async () => {
  const { cast, items, signer, view, send, secretary, url } = await afterTheMeeting();
  await send();
  const first = (await view()).minutes.documentHash;
  expect((await (await signer(cast.dag)).sign(first)).statusCode).toBe(200);
  const siv = await signer(cast.siv);
  expect((await siv.object('Det var nio som röstade för.')).statusCode).toBe(200);
  const back = await view();
  expect(back.phase).toBe('closed');
  expect(back.minutes.objections).toMatchObject([{ reason: 'Det var nio som röstade för.' }]);

  await secretary.post(`${url}/agenda-items/${items.exclusion}/note`, {
    text: 'Omräkning gav samma tal.',
  });
  await send();
  const again = await view();
  expect(again.minutes).toMatchObject({ draft: 2, signatures: [] });
  expect(again.minutes.documentHash).not.toBe(first);
  expect((await siv.sign(first)).json()).toMatchObject({ code: 'not-the-document-sent' });
  expect((await siv.sign(again.minutes.documentHash)).statusCode).toBe(200);
});

test('minutes are not shown over a record that was changed behind their back', async () => {
  const { deps, organisationId, cast, meetingId, signer, view, send, secretary, url } =
    await afterTheMeeting();
  await send();
  const { documentHash } = (await view()).minutes;
  for (const personId of [cast.mats, cast.dag, cast.siv, cast.jon])
    await (await signer(personId)).sign(documentHash);
  const ownerUrl = await testDatabase();
  const tamper = (change: string) =>
    asOwner(
      ownerUrl,
      organisationId,
      `do $$ begin alter table log.event disable trigger user; ${change}; alter table log.event enable trigger user; end $$`,
    );
  const answer = async (path: string) => {
    deps.store.states.clear();
    const { statusCode, body } = await secretary.get(url + path);
    return [statusCode, statusCode === 200 ? 'ok' : JSON.parse(body).code];
  };
  expect(await answer('/minutes')).toEqual([200, 'ok']);
  const decided = `stream_id = '${meetingId}' and type = 'ClauseDecided'`;
  await tamper(
    `update log.event set data = jsonb_set(data, '{text}', '"att något annat"') where ${decided}`,
  );
  for (const path of ['', '/minutes', '/minutes.pdf', '/minutes/published.pdf', '/events'])
    expect(await answer(path), path).toEqual([500, 'record-changed']);
  // Even somebody who makes the leaf anew has another record than the one that was signed.
  const [row] = await asOwner<StoredRow>(
    ownerUrl,
    organisationId,
    `select * from log.event where ${decided}`,
  );
  const leaf = Buffer.from(leafOf(organisationId, row!), 'base64').toString('hex');
  await tamper(`update log.event set leaf_hash = '\\x${leaf}' where ${decided}`);
  for (const path of ['/minutes', '/minutes.pdf', '/minutes/published.pdf'])
    expect(await answer(path), path).toEqual([500, 'record-changed']);
});
