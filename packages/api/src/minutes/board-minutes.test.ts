import { randomUUID } from 'node:crypto';
import { organisations } from '@klubba/domain';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { closeMeeting } from '../meetings/commands/close-meeting.ts';
import { decideByAcclamation } from '../meetings/commands/decide-by-acclamation.ts';
import { declareConflict } from '../meetings/commands/declare-conflict.ts';
import { handOverOffice } from '../meetings/commands/hand-over-office.ts';
import { takeUpItem } from '../meetings/commands/take-up-item.ts';
import { sitDown } from '../meetings/stories/desk.ts';
import { startHall } from '../meetings/testing/start-hall.ts';
import type { MinutesDocument } from './contract.ts';

/** A board that meets late into the night when clocks go back: 02.40 happens, then 02.10. Its notice went out the same day. */
const boardNight = async () => {
  const hall = await startHall({ now: () => new Date('2026-10-25T08:00:00.000Z') });
  const { boardId, timeZone } = hall.association;
  const names = ['Åsa Öberg', 'Ove Adamsson', 'Bo Ek', 'Åke Berg', 'Eva Dal'];
  const board = await hall.members(...names);
  for (const personId of board)
    await hall.decide((unit) =>
      unit.decide(organisations, hall.organisationId, {
        ...{ type: 'GiveOffice', officeId: randomUUID(), personId, bodyId: boardId },
        ...{ role: 'member', title: null, from: '2026-01-01', to: null, decisionId: null },
        personIsRegistered: true,
      }),
    );
  const desk = await sitDown(hall.ask, {
    ...{ bodyId: boardId, kind: 'boardMeeting', title: 'Styrelsemöte' },
    ...{ date: '2026-10-24', clock: '23:30', timeZone, place: 'Lokalen' },
  });
  const { meetingId } = desk;
  const officers = await desk.formal('officers');
  const matter = await desk.item({ title: 'Nattens frågor' });
  const talk = await desk.item({ title: 'Samtal' });
  await desk.formal('closing');
  const { clauseIds } = await desk.propose(matter, { kind: 'body', id: boardId }, [
    'att anta parollen ”Vi kan.”',
    'att följa 3 §',
    'att betala 200',
    'att köpa en dator (begagnad)',
  ]);
  const reason = 'Frågan kom i går.';
  const notice = { at: desk.at('08:00'), channels: ['email'], deviation: reason, told: true };
  await hall.secretary.post(`/meetings/${meetingId}/notice`, notice);
  await desk.open('23:30');
  await desk.takeUp(officers, '23:31');
  await desk.elect(board[0]!, ['chair'], '23:31');
  await desk.elect(board[1]!, ['secretary'], '23:31');
  await desk.elect(board[2]!, ['verifier'], '23:31');
  await desk.elect(board[3]!, ['verifier'], '23:31');
  await desk.convened('23:32');
  await desk.register(board, '23:33');
  await desk.adopt('23:34');
  await desk.takeUp(matter, '23:40');
  const conflicted = (itemId: string, personId: string, at: string) =>
    hall.ask(declareConflict, { meetingId }, { itemId, personId, reason: 'Egen sak.', at });
  await conflicted(matter, board[2]!, desk.at('23:41'));
  const again = await desk.propose(matter, { kind: 'person', id: board[1]! }, ['att vila'], 'main');
  await desk.withdraw(again.proposalId);
  const decisionIds = [(await desk.carry(clauseIds[0]!, '23:45')).decisionId];
  const carry = async (clauseId: string, at: string) => {
    const { decisionId } = await hall.ask(
      decideByAcclamation,
      { meetingId, clauseId },
      { outcome: 'carried', at, assignment: null },
    );
    decisionIds.push(decisionId);
  };
  const chairs = (personId: string, at: string) =>
    hall.ask(handOverOffice, { meetingId }, { office: 'chair', personId, at });
  await carry(clauseIds[1]!, '2026-10-25T00:40:00.000Z');
  await chairs(board[4]!, '2026-10-25T00:50:00.000Z');
  await carry(clauseIds[2]!, '2026-10-25T01:10:00.000Z');
  await carry(clauseIds[3]!, '2026-10-25T01:20:00.000Z');
  await chairs(board[0]!, '2026-10-25T01:21:00.000Z');
  await hall.ask(takeUpItem, { meetingId, itemId: talk }, { at: '2026-10-25T01:25:00.000Z' });
  await conflicted(talk, board[3]!, '2026-10-25T01:26:00.000Z');
  await hall.ask(closeMeeting, { meetingId }, { at: '2026-10-25T01:30:00.000Z' });
  const minutes = async (language: 'sv' | 'en'): Promise<MinutesDocument> =>
    (await hall.secretary.get(`/meetings/${meetingId}/minutes?language=${language}`)).json();
  return { ...hall, meetingId, minutes, decisionIds };
};

const meta = ({ meta }: MinutesDocument) =>
  Object.fromEntries(meta.map(({ label, value }) => [label, value]));

const told = ({ paragraphs }: MinutesDocument) =>
  paragraphs.flatMap(({ blocks }) =>
    blocks
      .filter(({ kind }) => kind !== 'proposal')
      .map(({ text, lines, detail }) => [text, ...lines, detail].filter(Boolean).join(' ')),
  );

test('the board decides, and what was by acclamation is said once, each sentence with one full stop', async () => {
  const { minutes } = await boardNight();
  const sv = await minutes('sv');
  expect(meta(sv)).toMatchObject({
    Tid: '24 oktober 2026, kl. 23.30 – den 25 oktober 2026 kl. 02.30 (vintertid)',
    Kallelse:
      'Utfärdad 24 oktober 2026, samma dag, genom e-post till 5 ledamöter. Antecknat om kallelsen: Frågan kom i går.',
    Mötesordförande: 'Åsa Öberg (§§\u20091–2), Eva Dal (§\u20092) och Åsa Öberg (från §\u20092)',
    Mötessekreterare: 'Ove Adamsson',
    Beslut: 'Fattades med acklamation där inget annat sägs.',
  });
  expect(told(sv)).toEqual([
    'Styrelsen valde Åsa Öberg till mötesordförande.',
    'Styrelsen valde Ove Adamsson till mötessekreterare.',
    'Styrelsen valde Bo Ek och Åke Berg till justerare.',
    'Styrelsen fann att mötet är stadgeenligt utlyst.',
    'Röstlängden fastställdes till 5 röstberättigade.',
    'Styrelsen godkände dagordningen.',
    'Bo Ek anmälde jäv och deltog inte i beslutet: Egen sak.',
    'Styrelsen beslutade att anta parollen ”Vi kan.”',
    'Styrelsen beslutade att följa 3 §.',
    'Åsa Öberg lämnade över ordförandeskapet till Eva Dal den 25 oktober 2026 kl. 02.50 (sommartid).',
    'Styrelsen beslutade att betala 200.',
    'Styrelsen beslutade att köpa en dator (begagnad).',
    'Eva Dal lämnade över ordförandeskapet till Åsa Öberg den 25 oktober 2026 kl. 02.21 (vintertid).',
    'Åke Berg anmälde jäv.',
    'Mötet avslutades den 25 oktober 2026 kl. 02.30 (vintertid).',
  ]);
  const proposals = sv.paragraphs[1]!.blocks.filter(({ kind }) => kind === 'proposal');
  expect(proposals.map(({ lead, lines, detail }) => [lead, lines.length, detail])).toEqual([
    ['Förslag från Styrelsen', 4, null],
    ['Förslag från Ove Adamsson', 1, 'Yrkandet återtogs.'],
  ]);
  expect(sv.annexes[0]?.lines).toEqual([
    'Ove Adamsson',
    'Åke Berg',
    'Eva Dal',
    'Bo Ek',
    'Åsa Öberg',
  ]);

  const en = await minutes('en');
  expect(meta(en)).toMatchObject({
    Time: '24 October 2026, at 23:30 – on 25 October 2026 at 02:30 (winter time)',
    Notice:
      'Issued on 24 October 2026, the same day, by e-mail to 5 members of the board. Noted on the notice: Frågan kom i går.',
    Decisions: 'Taken by acclamation where nothing else is said.',
  });
  expect(told(en)).toContain('The board decided att följa 3 §.');
});

test('an extract has one decision, what a bank has to know of its meeting, and a line for who certifies it', async () => {
  const { as, secretary, decisionIds } = await boardNight();
  const { rawPayload, statusCode } = await secretary.get(
    `/decisions/${decisionIds[1]}/extract.pdf`,
  );
  expect(statusCode).toBe(200);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(rawPayload)), {
    mergePages: true,
  });
  const said = text.replaceAll(/\s+/g, ' ');
  for (const fact of [
    ...['Protokollsutdrag', 'Styrelsemöte, 24 oktober 2026', '§ 2 Nattens frågor'],
    ...['Styrelsen fann att mötet är stadgeenligt utlyst.', 'Beslut 2026:2'],
    ...['Styrelsen beslutade att följa 3 §.', 'Beslutet fattades med acklamation.'],
    ...['Protokollet är ännu inte justerat.', 'Ove Adamsson', 'Ort och datum'],
    'Utdraget intygas',
  ])
    expect(said).toContain(fact);
  const member = await as('member');
  expect((await member.get(`/decisions/${decisionIds[1]}/extract.pdf`)).statusCode).toBe(404);
  for (const other of ['att betala 200', 'parollen', 'Bilaga', 'UTKAST'])
    expect(said).not.toContain(other);
});

test('the register of decisions has each of a late night on its own day', async () => {
  const { secretary } = await boardNight();
  const { decisions } = (await secretary.get('/decisions')).json();
  expect(
    decisions.map(({ decidedOn, at }: { decidedOn: string; at: string }) => [decidedOn, at]),
  ).toEqual([
    ['2026-10-25', '2026-10-25T01:20:00.000Z'],
    ['2026-10-25', '2026-10-25T01:10:00.000Z'],
    ['2026-10-25', '2026-10-25T00:40:00.000Z'],
    ['2026-10-24', '2026-10-24T21:45:00.000Z'],
  ]);
});
