import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { startElectionMeeting } from './testing/start-election.ts';

/** Two seats, two who stand, one of them of Haninge; declared by voices. */
const afterTheElection = async () => {
  const { app, as, own, item, elect, voters, secretary } = await startElectionMeeting(6);
  const story = await elect({ seats: 2, substitutes: 0 });
  const haninge = await story.admit('Haninge');
  await story.nominate({ personId: own[0]! }, 'ordinary');
  await story.nominate({ name: 'Gun Holm', associationId: haninge }, 'ordinary');
  await story.close();
  await story.list(voters);
  await story.freeze();
  const path = `/associations/${haninge}/confirmation-link`;
  const tooEarly = await story.get(path);
  const acclaimed = { part: 'ordinary', order: [], ordered: null, ballotAsked: false };
  expect((await story.post('/acclamation', acclaimed)).statusCode).toBe(200);
  await story.declare(item);
  const open = (what: string, body: object) =>
    app.inject({
      ...{ method: 'POST', url: `/api/confirmations${what}`, payload: body },
      headers: { origin: 'http://localhost:3000' },
    });
  const tokenFor = async () => String((await story.get(path)).json().link.split('#token=')[1]);
  const hash = async () => JSON.parse(await story.evidence()).hash as string;
  return { story, as, path, tooEarly, open, tokenFor, hash, secretary };
};

const textOf = async (bytes: Buffer) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
};

const confirms = { agrees: true, name: 'Hans Berg', reason: null };
const doubts = { agrees: false, name: 'Hans Berg', reason: 'Gun Holm är inte vår.' };

test('an association without Klubba reads the result by a link and confirms it, once', async () => {
  const { story, tooEarly, open, tokenFor, hash } = await afterTheElection();
  expect(tooEarly.statusCode).toBe(404);
  const token = await tokenFor();
  expect((await open('/asked', { token })).json()).toMatchObject({
    ...{ title: 'Kongressombud', association: 'Haninge', evidenceHash: await hash() },
    elected: [
      { name: 'Anna Ek', own: false },
      { name: 'Gun Holm', association: 'Haninge', own: true },
    ],
    ...{ substitutes: [], answer: null },
  });
  const pdf = await open('/result.pdf', { token });
  expect((await textOf(pdf.rawPayload)).replaceAll(' ', '')).toContain(await hash());
  const csv = await open('/result.csv', { token });
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.body).toContain('Gun Holm;Haninge');

  expect((await open('', { token, ...doubts })).statusCode).toBe(200);
  expect((await open('', { token, ...confirms })).json().code).toBe('link-already-used');
  expect((await open('/asked', { token })).json().answer).toMatchObject({ agrees: false });
  const another = await tokenFor();
  expect((await open('', { token: another, ...confirms })).statusCode).toBe(200);
  const { confirmations } = await story.view();
  expect(confirmations).toMatchObject([doubts, confirms]);
  const result = await textOf((await story.get('/result.pdf')).rawPayload);
  expect(result).toContain('Haninge har bekräftat resultatet: Hans Berg,');
  expect(result).not.toContain('inte vår');
  // It has agreed: nobody is asked again, and the evidence is what it was.
  expect(
    (await story.get(`/associations/${confirmations[0]!.associationId}/confirmation-link`))
      .statusCode,
  ).toBe(404);
  expect((await open('/asked', { token: another })).json().evidenceHash).toBe(await hash());
});

test('no link opens anything but its own, and none is given by who does not conduct the election', async () => {
  const { story, as, path, open, tokenFor } = await afterTheElection();
  const token = await tokenFor();
  const [payload, mark] = token.split('.');
  for (const wrong of [`${token}x`, `${payload}.`, `.${mark}`, 'x'])
    for (const what of ['/asked', '/result.pdf', '/result.csv'])
      expect((await open(what, { token: wrong })).statusCode, wrong).toBe(404);
  expect((await open('', { token: `${token}x`, ...confirms })).statusCode).toBe(404);
  for (const role of ['member', 'office', 'auditor', 'verifier'] as const) {
    const somebody = await as(role);
    const url = `/elections/${story.electionId}`;
    expect((await somebody.get(url + path)).statusCode, role).toBe(403);
  }
  // A mention of somebody the association does not know would have no name anywhere.
  const mention = { ...doubts, reason: '@{00000000-0000-4000-8000-000000000001} är fel.' };
  expect((await open('', { token, ...mention })).json().code).toBe('person-not-registered');
  expect((await story.view()).confirmations).toEqual([]);
});

test('a result that is annulled is not confirmed', async () => {
  const { story, open, tokenFor } = await afterTheElection();
  const token = await tokenFor();
  const complaint = { text: 'Fel.', on: '2024-02-15' };
  const { complaintId } = (await story.post('/complaints', complaint)).json();
  await story.post(`/complaints/${complaintId}/settlement`, {
    ...{ outcome: 'upheld', reason: 'Fel.', on: '2024-02-16' },
  });
  expect((await open('/asked', { token })).statusCode).toBe(404);
  expect((await open('', { token, ...confirms })).json().code).toBe('result-annulled');
});
