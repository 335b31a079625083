import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { Document, Packer, Paragraph } from 'docx';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startHall } from '../meetings/testing/start-hall.ts';
import { runWorker } from '../workers/run-worker.ts';
import { paperReader } from './paper-reader.ts';
import { keepBytes, tellFromPaper } from './testing/by-hand.ts';

const patient = { timeout: 60_000 };

const pdfOf = async (text: string) => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText(text, { x: 50, y: 700, font });
  return Buffer.from(await pdf.save());
};

const docxOf = (text: string) =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));

test('papers are found by what stands in them, in any form of the words, by those they are for', {
  timeout: 90_000,
}, async () => {
  const hall = await startHall();
  const { memberMeetingId: bodyId } = hall.association;
  const { at, meetingId, tell, item } = await tellFromPaper(hall, {
    ...{ bodyId, kind: 'memberMeeting', title: 'Medlemsmöte', startsOn: '2026-02-14' },
  });
  const itemId = await item('Lokalen');
  const attach = async (bytes: Buffer, fileName: string, audience: string) => {
    const { hash } = await keepBytes(hall, hall.secretary.cookie, bytes);
    const { fileId } = await tell<{ fileId: string }>('/files', {
      ...{ hash, fileName, title: fileName, itemId, audience },
    });
    return fileId;
  };
  const offer = await attach(await pdfOf('Offert om snickerier i köket'), 'a.pdf', 'members');
  const letter = await attach(
    await docxOf(`${'Inledande ord. '.repeat(60)}Brev om grannarnas växthus`),
    'b.docx',
    'members',
  );
  const wages = await attach(await docxOf('Lönerna i växthuset'), 'c.docx', 'board');
  const broken = await attach(Buffer.from('%PDF-1.7 trasig'), 'trasig.pdf', 'members');
  await tell('/calling', { on: '2026-01-20' });
  const found = async (q: string, who = hall.secretary) => {
    const answer = await who.get(`/papers?q=${encodeURIComponent(q)}`);
    return answer.json().papers as { fileId: string; excerpt: string; read: string }[];
  };
  // Found by its name before anybody has read it.
  expect((await found('trasig')).map(({ fileId }) => fileId)).toEqual([broken]);
  expect(await found('snickeri')).toEqual([]);
  const worker = runWorker(hall.deps, paperReader, { pause: 10, onError: console.error });
  onTestFinished(() => worker.stop());
  await vi.waitFor(async () => {
    expect((await found('trasig'))[0]).toMatchObject({ read: 'unreadable' });
    const all = (await hall.secretary.get('/papers')).json().papers as { read: string }[];
    expect(all.map(({ read }) => read)).not.toContain('waiting');
  }, patient);
  expect(await found('snickeri')).toMatchObject([
    {
      fileId: offer,
      meetingId,
      itemId,
      itemTitle: 'Lokalen',
      excerpt: expect.stringContaining('snickerier'),
    },
  ]);
  // Far into it, and in another form of a word that the dictionary knows.
  expect((await found('grannen'))[0]).toMatchObject({
    ...{ fileId: letter, excerpt: expect.stringContaining('grannarnas växthus') },
  });
  const ids = (papers: { fileId: string }[]) => papers.map(({ fileId }) => fileId).toSorted();
  expect(ids(await found('växthus'))).toEqual([letter, wages].toSorted());
  const member = await hall.as('member');
  expect(ids(await found('växthus', member))).toEqual([letter]);
  // Another version is found by its own words.
  const { hash } = await keepBytes(hall, hall.secretary.cookie, await docxOf('Brev om bergvärme'));
  await tell(`/files/${letter}/versions`, { hash, fileName: 'b2.docx' });
  await vi.waitFor(async () => expect(ids(await found('bergvärme'))).toEqual([letter]), patient);
  expect(ids(await found('grannen'))).toEqual([]);
  await tell(`/files/${offer}/removal`, { reason: 'Fel' });
  expect(await found('snickeri')).toEqual([]);
  expect(at).toContain(meetingId);
});
