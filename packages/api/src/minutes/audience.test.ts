import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { startHall } from '../meetings/testing/start-hall.ts';
import { keepBytes, tellFromPaper } from './testing/by-hand.ts';

const pdfSaying = async (...pages: readonly string[]) => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of pages) pdf.addPage([595, 842]).drawText(text, { x: 50, y: 700, font });
  return Buffer.from(await pdf.save());
};

const called = async () => {
  const hall = await startHall();
  const { memberMeetingId: bodyId } = hall.association;
  const meeting = await tellFromPaper(hall, {
    ...{ bodyId, kind: 'memberMeeting', title: 'Medlemsmöte', startsOn: '2026-02-14' },
  });
  const opening = await meeting.formal('opening');
  const economy = await meeting.item('Ekonomi', 'report');
  const attach = async (bytes: Buffer, fileName: string, more: object = {}) => {
    const { hash } = await keepBytes(hall, hall.secretary.cookie, bytes);
    const body = { hash, fileName, title: fileName, itemId: economy, ...more };
    return { hash, answer: await hall.secretary.post(`${meeting.at}/files`, body) };
  };
  return { hall, ...meeting, opening, economy, attach };
};

test('a paper is for those who were chosen: all members from the notice on, the board, or nobody else', async () => {
  const { hall, at, tell, attach } = await called();
  const bytes = await pdfSaying('Budget');
  const none = await attach(bytes, 'budget.pdf');
  expect(none.answer.json()).toMatchObject({ status: 422, code: 'audience-not-chosen' });
  const idFor = async (audience: string) =>
    (await attach(bytes, `${audience}.pdf`, { audience })).answer.json().fileId as string;
  const [all, members, board] = [
    await idFor('public'),
    await idFor('members'),
    await idFor('board'),
  ];
  const [member, insider] = [await hall.as('member'), await hall.as('board')];
  const statuses = async (who: typeof member) => {
    const found = [];
    for (const one of [all, members, board])
      found.push((await who.get(`${at}/files/${one}`)).statusCode);
    return found;
  };
  expect(await statuses(member)).toEqual([404, 404, 404]);
  await tell('/calling', { on: '2026-01-20', channels: ['e-post'] });
  expect(await statuses(member)).toEqual([200, 200, 404]);
  expect(await statuses(insider)).toEqual([200, 200, 200]);
  const shown = (await member.get(at)).json().files.map((one: { fileId: string }) => one.fileId);
  expect(shown).toEqual([all, members]);
  // Chosen anew, it is for others at once.
  await tell(`/files/${members}/audience`, { audience: 'board' });
  expect(await statuses(member)).toEqual([200, 404, 404]);
});

test('a paper is replaced before the meeting, and every version comes back as it was sent', async () => {
  const { hall, at, tell, attach } = await called();
  const [first, second] = [await pdfSaying('Ett'), await pdfSaying('Två')];
  const { answer } = await attach(first, 'ett.pdf', { audience: 'members' });
  const { fileId } = answer.json();
  const { hash } = await keepBytes(hall, hall.secretary.cookie, second);
  const lie = await hall.secretary.post(`${at}/files/${fileId}/versions`, {
    ...{ hash, fileName: 'två.docx' },
  });
  expect(lie.json()).toMatchObject({ code: 'file-kind-not-as-named' });
  await tell(`/files/${fileId}/versions`, { hash, fileName: 'två.pdf' });
  const fetched = async (path: string) =>
    (await hall.secretary.get(`${at}/files/${fileId}${path}`)).rawPayload;
  expect((await fetched('')).equals(second)).toBe(true);
  expect((await fetched('/versions/1')).equals(first)).toBe(true);
  expect((await fetched('/versions/2')).equals(second)).toBe(true);
  expect((await hall.secretary.get(`${at}/files/${fileId}/versions/3`)).statusCode).toBe(404);
});

test('pages of a PDF follow those of the minutes, others are listed with their hash, and the board keeps its own', async () => {
  const { hall, at, tell, takeUp, economy, attach } = await called();
  const budget = await attach(await pdfSaying('Budgeten sida ett', 'Budgeten sida två'), 'b.pdf', {
    audience: 'members',
  });
  const secret = await attach(await pdfSaying('Lönerna'), 'l.pdf', { audience: 'board' });
  const broken = await attach(Buffer.from('%PDF-1.7\ntrasig\n%%EOF'), 't.pdf', {
    audience: 'public',
  });
  const list = await attach(Buffer.from('namn;tal\n'), 'tal.csv', { audience: 'public' });
  for (const { answer } of [budget, secret, broken, list]) expect(answer.statusCode).toBe(201);
  await tell('/calling', { allAgreed: true });
  await tell('/opening', { openedBy: null });
  await takeUp(economy);
  const { rawPayload } = await hall.secretary.get(`${at}/minutes.pdf`);
  const pdf = await getDocumentProxy(new Uint8Array(rawPayload));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text.slice(-2)).toEqual([
    expect.stringMatching(/Budgeten sida ett[\s\S]*Bilaga 1/),
    'Budgeten sida två',
  ]);
  const said = text.join(' ').replace(/\s+/g, '');
  expect(said).toContain('Bilaga1:b.pdf(b.pdf),till§2.Sidornaföljersist.');
  expect(said).toContain(`Bilaga2:l.pdf(l.pdf),till§2,hosstyrelsen.SHA-256${secret.hash}`);
  for (const { hash } of [broken, list]) expect(said).toContain(`SHA-256${hash}`);
  expect(said).not.toContain('Lönerna');
  // With others' pages in it, it claims to be no archive copy.
  const metadata = await PDFDocument.load(rawPayload);
  expect(metadata.getPageCount()).toBe(text.length);
  expect(rawPayload.includes('pdfaid:part')).toBe(false);
});
