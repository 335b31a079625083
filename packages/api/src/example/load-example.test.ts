import { Stage } from '@klubba/domain/motion';
import { expect, test } from 'vitest';
import type { CongressList, CongressView } from '../congresses/contract.ts';
import type {
  AssociationView,
  BodyList,
  DecisionList,
  ElectionList,
  EmploymentList,
  MeetingList,
  PeopleList,
  Session,
} from '../contract.ts';
import type { Deps } from '../deps.ts';
import type { MotionList } from '../motions/contract.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { startApp } from '../testing/start-app.ts';
import { loadExample } from './load-example.ts';

const load = async () => {
  // Its sign-ins are kept as those of any association.
  const { app, deps } = await startApp({ passwords: undefined });
  const signIns = await loadExample(deps);
  const enter = async (role: string) => {
    const browser = openBrowser(app);
    const { email, password } = signIns.find((one) => one.role === role)!;
    const answer = await browser.auth('/sign-in/email', { email, password });
    expect(answer.statusCode, answer.body).toBe(200);
    const session = (await browser.get('/api/session')).json<Session>();
    const { organisationId, roles, example } = session.organisations[0]!;
    const get = async <Answer>(path: string) =>
      (await browser.get(`/api/organisations/${organisationId}${path}`)).json<Answer>();
    return { organisationId, roles, example, get };
  };
  return { deps, signIns, enter };
};

test('a newcomer sees the main job from both ends', async () => {
  const { deps, signIns, enter } = await load();
  expect(signIns.map(({ role }) => role)).toEqual([
    ...['ordförande', 'sekreterare', 'styrelse', 'justerare', 'justerare', 'revisor', 'medlem'],
  ]);
  const secretary = await enter('sekreterare');
  const { get, organisationId } = secretary;
  expect(secretary).toMatchObject({ roles: ['secretary'], example: true });
  expect(await get<AssociationView>('/association')).toMatchObject({
    ...{ name: 'Vänsterpartiet Huddinge', example: true },
  });

  const { elections } = await get<ElectionList>('/elections');
  expect(elections.map(({ title, phase }) => [title, phase])).toEqual([
    ['Kongressombud', 'called'],
    ['Ombud till distriktsårskonferensen', 'declared'],
  ]);

  const board = await enter('styrelse');
  const list = await board.get<EmploymentList>('/employments');
  expect(list.employments).toMatchObject([
    { title: 'Anställning av studieorganisatör', phase: 'active', employee: 'Ville Kaukonen' },
  ]);
  expect(list.employments[0]!.attention).toMatchObject({ section: '6 c §' });
  expect(list.fees).toMatchObject([
    { name: 'Ingvar Brodd', nature: 'unsettled', until: '2024-03-20', clock: {} },
  ]);
  const employee = await enter('medlem');
  const own = await employee.get<EmploymentList>('/employments');
  expect(own.employments).toMatchObject([{ mine: true, attention: { section: '6 c §' } }]);
  const unseen = await get<EmploymentList>('/employments');
  expect(unseen.employments).toMatchObject([{ employee: null, attention: null }]);

  const { congresses } = await board.get<CongressList>('/congresses');
  expect(congresses).toMatchObject([
    { name: 'Kongressen', nextDeadline: { for: 'district' }, waiting: [{ kind: 'task' }] },
    { name: 'Den förra kongressen', openAnchorings: 1, waiting: [{ kind: 'anchoring' }] },
  ]);
  const coming = await board.get<CongressView>(`/congresses/${congresses[0]!.congressId}`);
  expect(coming).toMatchObject({
    ...{ template: { name: 'Den förra kongressen' }, evenings: [{ came: 14 }] },
    ...{ nominations: [{ sent: { to: 'valberedningen' }, received: null }], decisions: [{}] },
  });

  const { meetings } = await get<MeetingList>('/meetings');
  expect(meetings.map(({ phase }) => phase)).toEqual(['convened', 'verified']);
  const [tonight] = meetings;
  const electorate = await get<{ people: { entitled: boolean; reason: string | null }[] }>(
    `/meetings/${tonight!.meetingId}/electorate`,
  );
  const reasons = electorate.people.map(({ reason }) => reason).filter(Boolean);
  expect(new Set(reasons)).toEqual(
    new Set([
      ...['membership-too-short', 'membership-not-begun', 'membership-ended'],
      ...['fee-not-paid', 'never-a-member'],
    ]),
  );
  expect(electorate.people.filter(({ entitled }) => entitled).length).toBeGreaterThan(30);

  // Between the board and a member, a motion in every state: an idea and a draft are their authors' alone.
  const seen = [board, employee].map(({ get }) => get<MotionList>('/motions'));
  const states = (await Promise.all(seen)).flatMap(({ motions }) => motions);
  expect([...new Set(states.map(({ stage }) => stage))].toSorted()).toEqual(
    Stage.options.toSorted(),
  );

  const { decisions } = await get<DecisionList>('/decisions');
  expect(decisions.map(({ number }) => number.serial)).toEqual([
    12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1,
  ]);
  expect(new Set(decisions.map(({ status }) => status))).toEqual(
    new Set(['unassigned', 'assigned', 'underWay', 'stalled', 'executed']),
  );
  expect(decisions.filter(({ overdue }) => overdue)).toHaveLength(1);

  expect(await get('/decided-fees')).toMatchObject({
    fees: [{ name: 'Avgift för studiecirkel', decided: [{ amount: 5_000, unit: 'deltagare' }] }],
  });
  expect(await get('/texts')).toMatchObject({ texts: [{ title: 'Kommunikationsplan' }] });
  const { bodies } = await get<BodyList>('/bodies');
  const group = bodies.find(({ name }) => name === 'Kongressgruppen')!;
  expect(group.offices.map(({ role }) => role).toSorted()).toEqual([
    ...['convener', 'member', 'member'],
  ]);
  const conference = bodies.find(({ name }) => name.includes('Syninge'))!;
  expect(conference).toMatchObject({ targetSize: 4 });
  expect(conference.offices).toHaveLength(4);
  expect(bodies.every(({ mandate }) => mandate.length > 20)).toBe(true);
  const { people } = await get<PeopleList>('/people');
  expect(people.length).toBeGreaterThanOrEqual(40);
  await expectRebuildChangesNothing(deps.store, organisationId);
  await expectHonestLog(deps, organisationId);
});

/** It goes forward in time, not past now, and holds nobody's name. */
const expectHonestLog = async ({ db }: Deps, organisationId: string) => {
  const events = await inOrganisation(db, organisationId, (tx) =>
    tx
      .selectFrom('log.event')
      .select(['recordedAt', 'data'])
      .where('organisationId', '=', organisationId)
      .orderBy('position')
      .execute(),
  );
  const moments = events.map(({ recordedAt }) => recordedAt.getTime());
  expect(moments.toSorted((one, other) => one - other)).toEqual(moments);
  expect(moments.at(-1)).toBeLessThanOrEqual(Date.now());
  expect(JSON.stringify(events)).not.toMatch(/Dagny|Hedlund|Kaukonen|Thelinius|example\.org/);
};
