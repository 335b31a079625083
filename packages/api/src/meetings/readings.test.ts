import { expect, test } from 'vitest';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import { sitDown } from './stories/desk.ts';
import { startHall } from './testing/start-hall.ts';

/** An annual meeting that has constituted itself, the way it is told afterwards. */
const annualMeeting = async (date: string, { hall, present }: Told) => {
  const { memberMeetingId, timeZone } = hall.association;
  const desk = await sitDown(hall.ask, {
    ...{ bodyId: memberMeetingId, kind: 'annualMeeting', title: `Årsmöte ${date}` },
    ...{ date, clock: '18:00', timeZone, place: 'Lokalen' },
  });
  const officers = await desk.formal('officers');
  const statutes = await desk.item({ title: 'Stadgarna', matter: 'statutes' });
  const closing = await desk.formal('closing');
  await hall.secretary.post(`/meetings/${desk.meetingId}/calling`, {
    ...{ on: null, channels: [], recipients: null, allAgreed: true },
  });
  const begin = async () => {
    await desk.open('18:00');
    await desk.takeUp(officers, '18:01');
    const [chair, secretary, ...verifiers] = present;
    await desk.elect(chair!, ['chair'], '18:01');
    await desk.elect(secretary!, ['secretary'], '18:01');
    for (const one of verifiers.slice(0, 2)) await desk.elect(one, ['verifier'], '18:01');
    await desk.convened('18:02');
    await desk.register(present, '18:02');
    await desk.adopt('18:02');
    await desk.takeUp(statutes, '18:03');
    const by = { kind: 'body', id: hall.association.boardId } as const;
    const { clauseIds } = await desk.propose(statutes, by, ['att ändra 3 §']);
    const gavel = `/meetings/${desk.meetingId}/clauses/${clauseIds[0]}/acclamation`;
    return (await hall.secretary.post(gavel, { outcome: 'carried' })).json();
  };
  return { desk, statutes, closing, begin };
};
type Told = {
  readonly hall: Awaited<ReturnType<typeof startHall>>;
  readonly present: readonly string[];
};

test('the first reading is not in force and says so; the second confirms it and is in force from its day', async () => {
  const hall = await startHall({ now: () => new Date('2024-12-01T12:00:00.000Z') });
  const present = await hall.members('Dag', 'Siv', 'Mats', 'Jon', 'Frans');
  const { secretary } = hall;
  const first = await annualMeeting('2024-02-14', { hall, present });
  const { decisionId } = await first.begin();
  expect((await secretary.get(`/decisions/${decisionId}`)).json()).toMatchObject({
    standing: 'firstReading',
  });
  const minutesOf = async (meetingId: string) =>
    (await secretary.get(`/meetings/${meetingId}/minutes`)).json().paragraphs.at(-1).blocks;
  const said = (blocks: { text: string }[]) => blocks.map(({ text }) => text).join(' ');
  expect(said(await minutesOf(first.desk.meetingId))).toContain(
    'Första läsningen: beslutet gäller',
  );

  const second = await annualMeeting('2024-10-14', { hall, present });
  const of = `/meetings/${second.desk.meetingId}/agenda-items/${second.statutes}`;
  const told = { on: '2024-02-14', decisionId, inForceOn: '2025-01-01' };
  expect((await secretary.post(`${of}/first-reading`, told)).statusCode).toBe(200);
  const confirmed = await second.begin();
  expect((await secretary.get(`/decisions/${confirmed.decisionId}`)).json()).toMatchObject({
    ...{ standing: 'inForce', inForceOn: '2025-01-01' },
  });
  expect((await secretary.get(`/decisions/${decisionId}`)).json()).toMatchObject({
    standing: 'confirmed',
  });
  expect(said(await minutesOf(second.desk.meetingId))).toContain(
    'Andra läsningen; den första var den 14 februari 2024. Gäller från den 1 januari 2025.',
  );
  await expectRebuildChangesNothing(hall.deps.store, hall.organisationId);
});

test('statutes that were read once come back as they carried, with their first reading found', async () => {
  const hall = await startHall({ now: () => new Date('2024-12-01T12:00:00.000Z') });
  const present = await hall.members('Dag', 'Siv', 'Mats', 'Jon', 'Frans');
  const first = await annualMeeting('2024-02-14', { hall, present });
  const { decisionId } = await first.begin();
  await first.desk.takeUp(first.closing, '19:00');
  await hall.secretary.post(`/meetings/${first.desk.meetingId}/closing`, {});
  const drafted = await hall.secretary.post('/meetings', {
    ...{ bodyId: hall.association.memberMeetingId, kind: 'annualMeeting', title: 'Årsmöte' },
    ...{ startsOn: '2025-02-14', startsAt: '18:00', place: 'Lokalen' },
  });
  const next = (await hall.secretary.get(`/meetings/${drafted.json().meetingId}`)).json();
  expect(next.items.find(({ title }: { title: string }) => title === 'Stadgarna')).toMatchObject({
    firstReading: { on: '2024-02-14', decisionId },
  });
  expect(next.proposals).toMatchObject([{ kind: 'main', clauses: [{ text: 'att ändra 3 §' }] }]);
});

test('whoever is asked to go does not vote on it', async () => {
  const hall = await startHall({ now: () => new Date('2024-12-01T12:00:00.000Z') });
  const present = await hall.members('Dag', 'Siv', 'Mats', 'Jon', 'Frans');
  const { desk, statutes, begin } = await annualMeeting('2024-02-14', { hall, present });
  await begin();
  const { secretary } = hall;
  const item = await desk.item({ title: 'Ansvarsfrihet' });
  await desk.takeUp(item, '18:30');
  expect(item).not.toBe(statutes);
  const aside = await secretary.post(
    `/meetings/${desk.meetingId}/agenda-items/${item}/standing-aside`,
    { why: 'noConfidence', personIds: [present[0]] },
  );
  expect(aside.statusCode).toBe(200);
  const meeting = (await secretary.get(`/meetings/${desk.meetingId}`)).json();
  expect(meeting.items.find(({ itemId }: { itemId: string }) => itemId === item).voters).toBe(4);
});
