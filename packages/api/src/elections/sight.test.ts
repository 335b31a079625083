import { expect, test } from 'vitest';
import type { ElectionView } from './contract.ts';
import { inTurn, startElectionMeeting } from './testing/start-election.ts';

test('who does not count sees each round when it is announced, and nothing that tells of it before', async () => {
  const { own, voters, elect, as } = await startElectionMeeting();
  const story = await elect({ seats: 2, substitutes: 1 });
  const [a, b, c, d] = await inTurn(own.slice(0, 4), (personId) => story.nominate({ personId }));
  const member = await as('member');
  const seen = async () =>
    (await member.get(`/elections/${story.electionId}`)).json<ElectionView>().parts;
  await story.close();
  await story.list(voters);
  await story.freeze();
  await story.open();
  await story.seal({ votes: { [a!]: 20, [b!]: 14, [c!]: 10, [d!]: 2 }, valid: 31 });
  const everybody = [a, b, c, d];
  expect(await seen()).toMatchObject([
    { next: { kind: 'count' }, places: null, count: null },
    { next: { kind: 'ordinaryFirst' }, candidateIds: everybody, count: null },
  ]);
  await story.announce();
  await story.open();
  const [first, substitutes] = await seen();
  expect(first).toMatchObject({
    next: { kind: 'count', round: 2 },
    places: [{ candidateId: a }],
    count: { rounds: [{ round: 1, votes: { [a!]: 20 } }] },
  });
  expect(substitutes!.candidateIds).toEqual([b, c, d]);

  await story.seal({ votes: { [b!]: 20, [c!]: 11 }, valid: 31 });
  expect((await seen())[0]).toMatchObject({ next: { kind: 'count' }, places: [{}] });
  expect((await story.view()).parts[0]).toMatchObject({
    next: { kind: 'complete' },
    places: [{ candidateId: a }, { candidateId: b }],
  });
  await story.announce();
  expect((await seen())[0]!.places).toHaveLength(2);
});
