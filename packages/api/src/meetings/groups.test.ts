import { expect, test } from 'vitest';
import { refusing } from './testing/refusals.ts';
import { startMeeting } from './testing/start-meeting.ts';

const startGroups = async () => {
  const meeting = await startMeeting();
  const { secretary, items, url, present, association } = meeting;
  const [dag, siv, mats] = present as [string, string, string];
  const group = {
    ...{ kind: 'group', name: 'Väggruppen', mandate: 'Se över vägen.', personIds: [dag, siv] },
    ...{ convenerId: siv, least: 2, most: 4, endsOn: '2024-12-31', reportsTo: association.boardId },
  };
  const body = (meaning: object, text = 'att tillsätta en väggrupp') => ({
    ...{ itemId: items.matter, kind: 'main', targetId: null, by: null },
    clauses: [{ text, meaning }],
  });
  const propose = async (meaning: object) => {
    const answer = await secretary.post(`${url}/proposals`, body(meaning));
    expect(answer.statusCode, answer.body).toBe(201);
    return answer.json().clauseIds[0] as string;
  };
  const groups = async () =>
    (await secretary.get('/bodies?on=2024-03-01'))
      .json()
      .bodies.filter(({ kind }: { kind: string }) => kind === 'workingGroup');
  return { ...meeting, ...{ dag, siv, mats, group, body, propose, groups } };
};

test('one gavel founds a group: a body with its mandate, its people and the decision', async () => {
  const { propose, carry, group, groups, dag, siv, association, secretary, url } =
    await startGroups();
  const { decisionId, number } = (await carry(await propose(group))).json();
  expect(await groups()).toMatchObject([
    {
      ...{ name: 'Väggruppen', mandate: 'Se över vägen.', targetSize: 4, decisionId },
      decision: { decisionId, number, decidedOn: '2024-02-14' },
      group: { least: 2, most: 4, endsOn: '2024-12-31', reportsTo: association.boardId },
      offices: expect.arrayContaining([
        expect.objectContaining({ personId: siv, role: 'convener', to: '2024-12-31', decisionId }),
        expect.objectContaining({ personId: dag, role: 'member', from: '2024-02-14' }),
      ]),
    },
  ]);
  const minutes = JSON.stringify((await secretary.get(`${url}/minutes`)).json());
  expect(minutes).toContain(
    'I Väggruppen: Dag och Siv (sammankallande). Uppdrag: Se över vägen. Antal: 2–4. Till och med 31 december 2024. Rapporterar till: Styrelsen.',
  );
});

test('a later gavel enlarges it, and whoever sits there stays', async () => {
  const { propose, carry, group, groups, siv, mats, dag } = await startGroups();
  await carry(await propose(group));
  const [{ bodyId }] = await groups();
  const larger = { kind: 'group', bodyId, personIds: [siv, mats], most: 5 };
  await carry(await propose(larger));
  const [grown] = await groups();
  expect(grown).toMatchObject({ targetSize: 5, group: { least: 2, most: 5 } });
  expect(grown.offices.map(({ personId }: { personId: string }) => personId).toSorted()).toEqual(
    [dag, siv, mats].toSorted(),
  );
});

test('taken back, or put right, there is no such group; and put right again there is', async () => {
  const { propose, carry, group, groups, send, secretary, url, dag, siv } = await startGroups();
  await carry(await propose(group));
  const undone = await secretary.post(`${url}/last-act/undoing`, {});
  expect(undone.statusCode, undone.body).toBe(200);
  expect(await groups()).toEqual([]);
  const { decisionId } = (await carry(await propose({ ...group, name: 'Vägen' }))).json();
  const correct = (outcome: string, seen = true) =>
    send(`/decisions/${decisionId}/correction`, {
      ...{ outcome, figures: null, reason: 'Fel.', withWhatHangsOnIt: seen },
    });
  expect((await correct('rejected', false)).json()).toMatchObject({
    ...{ code: 'see-what-hangs-on-it', facts: { count: 1 } },
  });
  const hangs = await secretary.get(`${url}/decisions/${decisionId}/correction?outcome=rejected`);
  expect(hangs.json()).toMatchObject({
    meanings: [{ kind: 'group', holds: false, name: 'Vägen', founds: true, personIds: [dag, siv] }],
    ...{ followUp: null, tasks: [], employments: [] },
  });
  expect((await correct('rejected')).statusCode).toBe(200);
  expect(await groups()).toEqual([]);
  expect((await correct('carried')).statusCode).toBe(200);
  expect(await groups()).toMatchObject([{ name: 'Vägen', decision: { decisionId } }]);
});

test('who is in no register is in it by name, in the minutes and among the bodies', async () => {
  const { propose, carry, group, groups, dag, secretary, url, body, deps } = await startGroups();
  const named = {
    ...group,
    ...{ personIds: [dag], convenerId: null, names: ['Karin Ny', 'Olof Ny'], most: 3 },
  };
  const { decisionId } = (
    await carry(await propose({ ...named, convenerName: 'Karin Ny' }))
  ).json();
  const [founded] = await groups();
  expect(founded.offices).toHaveLength(1);
  expect(founded.group.outsiders).toMatchObject([
    { name: 'Karin Ny', convener: true },
    { name: 'Olof Ny', convener: false },
  ]);
  const minutes = JSON.stringify((await secretary.get(`${url}/minutes`)).json());
  expect(minutes).toContain('I Väggruppen: Dag, Karin Ny (sammankallande) och Olof Ny.');
  const register = (await secretary.get(`/decisions/${decisionId}`)).body;
  expect(register).toContain('Karin Ny');
  // No name stands in the log.
  const logged = await deps.db.selectFrom('log.event').select('data').execute();
  expect(JSON.stringify(logged)).not.toContain('Karin Ny');
  const refuse = refusing((path, sent) => secretary.post(path, sent));
  const no = (meaning: object, code: string) =>
    refuse(`${url}/proposals`, body({ ...named, name: 'Andra', ...meaning }), code, 'clauses');
  await no({ convenerName: 'Ingen' }, 'convener-not-in-group');
  await no({ names: ['A', 'B', 'C'] }, 'group-too-large');
});

test('who is to be in it is amended before it is founded', async () => {
  const { propose, carry, group, groups, body, secretary, url, dag, siv, mats } =
    await startGroups();
  const main = await propose(group);
  const amended = await secretary.post(`${url}/proposals`, {
    ...body({ ...group, personIds: [dag, siv, mats] }, 'att även Mats är med i gruppen'),
    ...{ kind: 'amendment', targetId: main },
  });
  expect(amended.statusCode, amended.body).toBe(201);
  await carry(amended.json().clauseIds[0]);
  await carry(main);
  expect((await groups())[0].offices).toHaveLength(3);
});

test('a group that has met is not undone by a correction', async () => {
  const { propose, carry, group, groups, send, secretary } = await startGroups();
  const { decisionId } = (await carry(await propose(group))).json();
  const [{ bodyId }] = await groups();
  const drafted = await secretary.post('/meetings', {
    ...{ bodyId, kind: 'groupMeeting', title: 'Gruppmöte', startsOn: '2024-03-01' },
  });
  expect(drafted.statusCode, drafted.body).toBe(201);
  const corrected = await send(`/decisions/${decisionId}/correction`, {
    ...{ outcome: 'rejected', figures: null, reason: 'Fel.', withWhatHangsOnIt: true },
  });
  expect(corrected.json()).toMatchObject({ code: 'group-in-use', facts: { name: 'Väggruppen' } });
});

test('what was rejected founds nothing, and what cannot be is refused', async () => {
  const { propose, group, groups, body, secretary, url, dag, mats, association } =
    await startGroups();
  const clauseId = await propose(group);
  await secretary.post(`${url}/clauses/${clauseId}/acclamation`, { outcome: 'rejected' });
  expect(await groups()).toEqual([]);
  const refuse = refusing((path, sent) => secretary.post(path, sent));
  const no = (meaning: object, code: string) =>
    refuse(`${url}/proposals`, body({ ...group, ...meaning }), code, 'clauses');
  await no({ name: undefined }, 'group-without-a-name');
  await no({ name: 'styrelsen' }, 'body-name-taken');
  await no({ bodyId: association.boardId }, 'group-not-found');
  await no({ convenerId: mats }, 'convener-not-in-group');
  await no({ personIds: [dag, dag], convenerId: null }, 'person-given-twice');
  await no({ endsOn: '2024-01-01' }, 'group-ends-before-it-begins');
  await no({ personIds: [association.boardId] }, 'person-not-registered');
});
