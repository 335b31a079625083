import { expect, test } from 'vitest';
import { startElectionMeeting } from './testing/start-election.ts';

const told = {
  personId: null,
  name: null,
  associationId: null,
  statement: '',
  gender: null,
  fromFloor: false,
};

test('a member nominates by name or themselves, and learns of nobody whether the register knows them', async () => {
  const { as, own, elect, member: register } = await startElectionMeeting(8);
  await register('Dubbel Namn');
  await register('Dubbel Namn');
  const member = await as('member');
  const story = await elect();
  const path = `/elections/${story.electionId}`;
  const nominate = (who: object) =>
    member.post(`${path}/nominations`, {
      ...{ ...told, ...who, by: { kind: 'person', personId: member.personId } },
    });
  await story.nominate({ personId: own[1]! });
  const before = (await story.view()).nominees!.map(({ candidateId }) => candidateId);
  for (const name of ['anna  EK', 'Bo Ek', 'Okänd Ek', 'Dubbel Namn']) {
    const first = await nominate({ name });
    expect(first.statusCode, first.body).toBe(201);
    expect(before).not.toContain(first.json().candidateId);
    const again = await nominate({ name });
    expect(again.statusCode).toBe(422);
    expect(again.json()).toMatchObject({ code: 'already-nominated', errors: [] });
  }
  const nominees = (await story.view()).nominees!;
  expect(nominees.map(({ personId, nominators }) => [personId, nominators.length])).toEqual([
    [own[1], 1],
    [own[0], 1],
    [null, 1],
    [null, 1],
  ]);

  expect((await member.get(path)).json().mine.candidateId).toBeNull();
  expect((await nominate({ personId: member.personId })).statusCode).toBe(201);
  expect((await member.get(path)).json()).toMatchObject({
    ...{ nominees: null, mine: { candidateId: expect.any(String), consent: null } },
  });
});
