import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pagesOf, tagged, textOf } from '../elections/documents/testing/paper.ts';
import { startHall } from '../meetings/testing/start-hall.ts';

const reasoning = 'Studiecirklar *bär* rörelsen.\n\nDe behöver [mer] stöd.';

test('a motion goes out as PDF, Word and Markdown, with nothing that only looks say', async () => {
  const hall = await startHall({ now: () => new Date('2024-01-20T18:00:00.000Z') });
  const author = await hall.as('member');
  const text = await hall.secretary.post('/texts', {
    ...{ title: 'Partiprogram', kind: 'programme', text: 'Ett.\nTvå.\nTre.\nFyra.\nFem.' },
  });
  const { textId, versionId } = text.json() as { textId: string; versionId: string };
  const answer = await author.post('/motions', {
    ...{ title: 'Mer studiecirklar', reasoning },
    addressee: { kind: 'body', bodyId: hall.association.memberMeetingId },
    clauses: [
      { text: 'kongressen inrättar ett stöd' },
      {
        ...{ text: 'att programmet ändras', takesIn: 'B12 att 2' },
        change: { operation: 'replace', textId, versionId, from: 2, to: 4, put: 'En ny rad.' },
      },
    ],
  });
  expect(answer.statusCode, answer.body).toBe(201);
  const { motionId } = answer.json() as { motionId: string };

  const pdf = await author.get(`/motions/${motionId}/motion.pdf`);
  expect(pdf.statusCode).toBe(200);
  tagged(pdf.rawPayload, 'sv');
  const printed = await textOf(pdf.rawPayload);
  const said = [
    ...['Mer studiecirklar', 'Medlemsmötet', 'Studiecirklar *bär* rörelsen.', 'Jag yrkar'],
    ...[
      'att kongressen inrättar ett stöd',
      'att programmet ändras',
      'I ”Partiprogram” (version 1) stryks rad 2–4:',
    ],
    ...[
      'och i stället skrivs:',
      'En ny rad.',
      'Tar in B12 att 2.',
      'Motionen är författarnas egen.',
    ],
  ];
  for (const one of said) expect(printed).toContain(one);
  expect(await pagesOf(pdf.rawPayload)).toHaveLength(1);

  const word = await author.get(`/motions/${motionId}/motion.docx`);
  expect(word.statusCode).toBe(200);
  const xml = Buffer.from(unzipSync(word.rawPayload)['word/document.xml']!).toString();
  const lines = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  for (const one of said.slice(2)) expect(lines.join('\n')).toContain(one);
  expect(xml).not.toMatch(/<w:(?:strike|dstrike|color|highlight|numPr)\b/);

  const markdown = await author.get(`/motions/${motionId}/motion.md`);
  expect(markdown.headers['content-type']).toContain('text/markdown');
  expect(markdown.body).toContain('# Mer studiecirklar');
  expect(markdown.body).toContain('Studiecirklar \\*bär\\* rörelsen.');
  expect(markdown.body).toContain('1. att kongressen inrättar ett stöd');

  // Before a meeting stands the same: what goes, line by line, and what comes.
  await author.post(`/motions/${motionId}/preparation`, {});
  const { secretary, association } = hall;
  const drafted = await secretary.post('/meetings', {
    ...{ bodyId: association.memberMeetingId, kind: 'memberMeeting', title: 'Medlemsmöte' },
    ...{ startsOn: '2024-03-20', startsAt: '18:00', place: 'Lokalen', standardAgenda: false },
  });
  const { meetingId } = drafted.json<{ meetingId: string }>();
  const placed = await secretary.post(`/motions/${motionId}/agenda-item`, { meetingId });
  expect(placed.statusCode, placed.body).toBe(201);
  const agenda = JSON.stringify((await secretary.get(`/meetings/${meetingId}`)).json());
  for (const one of [
    'stryks rad 2–4:',
    '2: Två.',
    'och i stället skrivs:',
    'En ny rad.',
    'Tar in B12',
  ])
    expect(agenda).toContain(one);
});

test('whoever may not see a motion gets no file of it', async () => {
  const hall = await startHall();
  const author = await hall.as('member');
  const { json } = await author.post('/motions', {
    ...{ title: 'Hemlig', addressee: { kind: 'body', bodyId: hall.association.boardId } },
  });
  const { motionId } = json() as { motionId: string };
  for (const file of ['motion.pdf', 'motion.docx', 'motion.md'])
    for (const role of ['member', 'board', 'auditor'] as const) {
      const other = await hall.as(role);
      expect((await other.get(`/motions/${motionId}/${file}`)).statusCode).toBe(404);
    }
});
