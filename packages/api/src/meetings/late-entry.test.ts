import { defaultRules, ruleNames } from '@klubba/domain';
import { expect, test } from 'vitest';
import type { MeetingView } from './contract.ts';
import { standardAgenda } from './standard-agenda.ts';
import { startHall } from './testing/start-hall.ts';

test('an old annual meeting, entered afterwards: its minutes say nothing of what nobody knows', async () => {
  const { association, members, secretary } = await startHall();
  const [chair, pen, verifier, second] = await members('Gun Alm', 'Bo Sten', 'Eva Lo', 'Per Ås');
  const post = async <Answer>(path: string, body: object = {}) => {
    const answer = await secretary.post(path, body);
    expect([200, 201], `${path}: ${answer.body}`).toContain(answer.statusCode);
    return answer.json() as Answer;
  };
  const { meetingId } = await post<{ meetingId: string }>('/meetings', {
    ...{ bodyId: association.memberMeetingId, kind: 'annualMeeting', title: 'Årsmöte' },
    ...{ startsOn: '2009-03-14', standardAgenda: false },
  });
  const path = `/meetings/${meetingId}`;
  const place = { matter: 'general', background: '', parentId: null, beforeId: null };
  const item = async (kind: string, title: string) =>
    (await post<{ itemId: string }>(`${path}/agenda-items`, { kind, title, ...place })).itemId;
  const formal = (kind: string) =>
    item(kind, standardAgenda.find((one) => one.kind === kind)!.title.sv);
  const opening = await formal('opening');
  const officers = await formal('officers');
  const convening = await formal('dulyConvened');
  const agenda = await formal('agenda');
  const fee = await item('matter', 'Årsavgift');
  await formal('closing');
  await post(`${path}/calling`);
  const calendar = await secretary.get(`${path}/calendar.ics`);
  expect(calendar.body).toContain('DTSTART;VALUE=DATE:20090314');
  await post(`${path}/papers`, { on: '2009-03-07', channels: ['post'] });
  await post(`${path}/opening`, { openedBy: null });
  const takeUp = (itemId: string) => post(`${path}/agenda-items/${itemId}/treatment`);
  await takeUp(officers);
  await post(`${path}/officers`, { personId: chair, offices: ['chair'] });
  await post(`${path}/handovers`, { personId: pen, office: 'secretary' });
  await post(`${path}/officers`, { personId: verifier, offices: ['verifier'] });
  await post(`${path}/officers`, { personId: second, offices: ['verifier'] });
  await takeUp(convening);
  await post(`${path}/convening`, { dulyConvened: true });
  await post(`${path}/register/count`, { size: 61, about: true });
  await takeUp(agenda);
  await post(`${path}/agenda/adoption`);
  await takeUp(fee);
  const { clauseIds } = await post<{ clauseIds: string[] }>(`${path}/proposals`, {
    ...{ itemId: fee, kind: 'main', targetId: null, by: null },
    clauses: [{ text: 'att årsavgiften är oförändrad, 200 kr per fastighet' }],
  });
  const decided = await post<{ number: { year: number } }>(
    `${path}/clauses/${clauseIds[0]}/acclamation`,
    { outcome: 'carried' },
  );
  expect(decided.number).toEqual({ year: 2009, serial: 1 });
  await post(`${path}/closing`);

  const view = (await secretary.get(path)).json<MeetingView>();
  expect(view).toMatchObject({ startsAt: null, place: '' });
  expect(view).toMatchObject({ openedAt: null, openedBy: null, closedAt: null, phase: 'closed' });
  expect(view.items.every(({ takenUpAt }) => takenUpAt === null)).toBe(true);
  expect(view.items.find(({ itemId }) => itemId === opening)?.paragraph).toBe(1);
  const minutes = (await secretary.get(`${path}/minutes`)).json();
  const said = JSON.stringify(minutes);
  for (const told of [
    'Bo Sten förde protokollet',
    'Omkring 61 röstberättigade',
    '200 kr',
    'Handlingarna följde den 7 mars 2009 genom brev.',
  ])
    expect(said).toContain(told);
  for (const made of ['kl.', 'Plats', 'Förslag från', 'Mötet valde Bo', 'stadgarnas sista dag'])
    expect(said, made).not.toContain(made);
});

test('a board that meets without a notice and elects nobody to lead it', async () => {
  const { association, members, secretary } = await startHall();
  const [chair] = await members('Gun Alm');
  const draft = await secretary.post('/meetings', {
    ...{ bodyId: association.boardId, kind: 'boardMeeting', title: 'Konstituerande möte' },
    ...{ startsOn: '2009-03-14', place: 'Skolan', standardAgenda: true },
  });
  const { meetingId } = draft.json<{ meetingId: string }>();
  const told = { on: null, channels: [], recipients: null, allAgreed: true };
  await secretary.post(`/meetings/${meetingId}/calling`, told);
  await secretary.post(`/meetings/${meetingId}/opening`, { openedBy: null });
  const taken = { personId: chair, office: 'chair', at: null };
  expect((await secretary.post(`/meetings/${meetingId}/handovers`, taken)).statusCode).toBe(200);
  const minutes = await secretary.get(`/meetings/${meetingId}/minutes`);
  expect(minutes.body).toContain('Gun Alm ledde mötet');
  expect(minutes.body).toContain('alla var överens');
  const again = await secretary.post(`/meetings/${meetingId}/calling`, told);
  expect(again.json()).toMatchObject({ code: 'notice-already-issued' });
});

test('rules of an earlier time hold for meetings that are not recorded yet, and for those alone', async () => {
  const { association, as, secretary } = await startHall();
  const board = await as('board');
  const { rules } = (await board.get('/rule-sets')).json().ruleSets[0] ?? { rules: undefined };
  expect(rules).toBeUndefined();
  const values = Object.fromEntries(
    ruleNames.map((name) => {
      const { value, reference } = defaultRules[name];
      return [name, { value, reference }];
    }),
  );
  const adopt = (effectiveFrom: string, verifiers: number) =>
    board.post('/rule-sets', {
      ...{ effectiveFrom, reference: 'Stadgar' },
      rules: { ...values, verifiers: { value: verifiers, reference: '§ 9' } },
    });
  expect((await adopt('2020-01-01', 2)).statusCode).toBe(201);
  expect((await adopt('2001-01-01', 1)).statusCode).toBe(201);
  const { meetingId } = (
    await secretary.post('/meetings', {
      ...{ bodyId: association.memberMeetingId, kind: 'annualMeeting', title: 'Årsmöte' },
      startsOn: '2009-03-14',
    })
  ).json();
  await secretary.post(`/meetings/${meetingId}/calling`, {});
  await secretary.post(`/meetings/${meetingId}/opening`, { openedBy: null });
  const view = (await secretary.get(`/meetings/${meetingId}`)).json<MeetingView>();
  expect(view).toMatchObject({ phase: 'open', verifiersNeeded: 1 });
  const behind = await adopt('2005-01-01', 3);
  expect(behind.json()).toMatchObject({
    ...{ status: 422, code: 'meeting-held-under-other-rules', facts: { on: '2009-03-14' } },
    errors: [{ pointer: '#/effectiveFrom' }],
  });
  expect((await adopt('2009-03-15', 3)).statusCode).toBe(201);
});
