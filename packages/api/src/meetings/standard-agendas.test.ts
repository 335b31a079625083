import { expect, test } from 'vitest';
import { startHall } from './testing/start-hall.ts';

const item = { matter: 'general', level: 0, number: null };

test('a meeting begins with the agenda that the association keeps for its kind and body; a series starts from its last', async () => {
  const { association, secretary, as } = await startHall({
    now: () => new Date('2024-02-01T12:00:00.000Z'),
  });
  const items = [
    { ...item, title: 'Öppnande', kind: 'opening' },
    { ...item, title: 'Val', kind: 'heading', number: '4' },
    { ...item, title: 'Val av styrelse', kind: 'matter', matter: 'boardElection', level: 1 },
    { ...item, title: 'Avslutande', kind: 'closing' },
  ];
  const kept = { kind: 'memberMeeting', bodyId: association.memberMeetingId, items };
  const answer = await secretary.put('/standard-agendas', kept);
  expect(answer.statusCode, answer.body).toBe(200);
  expect((await secretary.get('/standard-agendas')).json()).toMatchObject({ agendas: [kept] });
  const drafted = async (more: object) => {
    const details = { title: 'Möte', startsOn: '2024-03-01', bodyId: association.memberMeetingId };
    const made = await secretary.post('/meetings', { kind: 'memberMeeting', ...details, ...more });
    expect(made.statusCode, made.body).toBe(201);
    const { meetingId } = made.json();
    const view = (await secretary.get(`/meetings/${meetingId}`)).json();
    return { meetingId, items: view.items as Record<string, unknown>[] };
  };
  const first = await drafted({});
  expect(first.items).toMatchObject([
    { title: 'Öppnande', kind: 'opening', parentId: null },
    { title: 'Val', kind: 'heading', number: '4', given: '4' },
    { title: 'Val av styrelse', matter: 'boardElection', parentId: first.items[1]!.itemId },
    { title: 'Avslutande', kind: 'closing', parentId: null },
  ]);
  const evening = { kind: 'matter', matter: 'general', title: 'Kvällens fråga', background: '' };
  const place = { parentId: null, beforeId: first.items[3]!.itemId };
  const added = await secretary.post(`/meetings/${first.meetingId}/agenda-items`, {
    ...{ ...evening, ...place },
  });
  expect(added.statusCode, added.body).toBe(201);
  // What the association keeps stands again, matters as well; a matter of that evening alone does not.
  const next = await drafted({ after: first.meetingId });
  expect(next.items).toMatchObject([
    { title: 'Öppnande' },
    { title: 'Val', given: '4' },
    { title: 'Val av styrelse', matter: 'boardElection', parentId: next.items[1]!.itemId },
    { title: 'Avslutande' },
  ]);
  expect((await drafted({ standardAgenda: false })).items).toEqual([]);
  const ofBoard = await drafted({ bodyId: association.boardId, kind: 'boardMeeting' });
  expect(ofBoard.items[0]).toMatchObject({ title: 'Mötets öppnande' });
  // A copy has every item, and belongs to whichever body meets; it is no series.
  const copied = await drafted({
    ...{ bodyId: association.boardId, kind: 'boardMeeting', copyOf: first.meetingId },
    standardAgenda: false,
  });
  expect(copied.items).toMatchObject([
    { title: 'Öppnande' },
    { title: 'Val', given: '4' },
    { title: 'Val av styrelse', matter: 'boardElection', parentId: copied.items[1]!.itemId },
    { title: 'Kvällens fråga', background: '', matterId: copied.items[3]!.itemId },
    { title: 'Avslutande', kind: 'closing' },
  ]);
  expect((await secretary.get(`/meetings/${copied.meetingId}`)).json().seriesId).toBeNull();
  const unknown = { ...{ kind: 'memberMeeting', title: 'Möte', startsOn: '2024-03-01' } };
  const refused = await secretary.post('/meetings', {
    ...{ ...unknown, bodyId: association.memberMeetingId, copyOf: association.boardId },
  });
  expect(refused.json()).toMatchObject({
    errors: [{ pointer: '#/copyOf', code: 'meeting-not-found' }],
  });
  await secretary.put('/standard-agendas', { ...kept, items: [] });
  expect((await drafted({})).items[0]).toMatchObject({ title: 'Mötets öppnande' });
  const member = await as('member');
  expect((await member.put('/standard-agendas', kept)).statusCode).toBe(403);
});
