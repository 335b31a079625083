import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { count } from '../counting/count-command.ts';
import { inTurn, startElectionMeeting } from './testing/start-election.ts';

const recount = async (bundle: string, ...options: string[]) => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'klubba-')), `${randomUUID()}.json`);
  await writeFile(file, bundle);
  let out = '';
  const write = async (text: string) => {
    out += text;
  };
  return { code: await count([file, ...options], { out: write, err: write }), out };
};

const textOf = async (pdf: Buffer) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return text.replace(/\s+/g, ' ');
};

test('seats fixed for associations, from the call to the recount: who is passed over is said, one that withdraws takes its seats', async () => {
  const { item, own, voters, elect, secretary } = await startElectionMeeting();
  const story = await elect({ seats: 5, substitutes: 1, shares: [] });
  const { post, view, get } = story;
  const admit = (name: string, more: object) =>
    post('/associations', { name, organisationId: null, ...more });
  const admitted = await admit('Haninge', { seats: 1 });
  const { associationId: haninge } = admitted.json();
  const tooMany = await admit('Nynäshamn', { seats: 5 });
  expect(tooMany.json()).toMatchObject({
    code: 'shares-exceed-places',
    errors: [{ pointer: '#/seats' }],
    facts: { given: 6, places: 5 },
  });
  const { associationId: nynas } = (await admit('Nynäshamn', { seats: 2, substitutes: 1 })).json();
  expect((await view()).shares).toHaveLength(2);

  const gone = await secretary.delete(`/elections/${story.electionId}/associations/${nynas}`);
  expect(gone.statusCode, gone.body).toBe(200);
  expect(await view()).toMatchObject({
    ...{ seats: 3, substitutes: 0 },
    shares: [{ associationId: haninge, seats: 1, substitutes: null }],
  });
  const { elections } = (await secretary.get('/elections')).json();
  expect(elections[0]).toMatchObject({ seats: 3, substitutes: 0 });

  const [a, b] = await inTurn(own.slice(0, 2), (personId) => story.nominate({ personId }));
  const g = await story.nominate({ name: 'Gun Holm', associationId: haninge });
  const h = await story.nominate({ name: 'Hans Holm', associationId: haninge });
  await story.close();
  await story.list(voters);
  await story.freeze();
  const voices = { part: 'ordinary', order: [], ordered: null, ballotAsked: false };
  expect((await post('/acclamation', voices)).json().code).toBe('more-candidates-than-seats');
  await story.open();
  await story.seal({
    votes: { [a!]: 17, [b!]: 16, [g]: 29, [h]: 28 },
    ...{ valid: 30, blank: 0, invalid: 0, notVoting: 1 },
  });
  const counted = await view();
  expect(counted.parts[0]).toMatchObject({
    places: [g, a, b].map((candidateId) => expect.objectContaining({ candidateId, round: 1 })),
    count: {
      groups: [
        { id: haninge, name: 'Haninge', max: 1 },
        { id: 'host', name: 'Föreningen', max: 2 },
      ],
      rounds: [{ passedOver: [{ candidate: h, group: haninge }] }],
    },
    next: { kind: 'complete' },
  });
  await story.announce();
  await story.declare(item);

  const evidence = await story.evidence();
  expect(JSON.parse(evidence)).toMatchObject({
    election: { shares: [{ associationId: haninge, seats: 1 }] },
  });
  const again = await recount(evidence, '--explain');
  expect(again.code).toBe(0);
  expect(again.out).toContain(
    'Hans Holm har röster nog men får ingen plats: den enda platsen för Haninge är fylld.',
  );
  const unkept = JSON.parse(evidence);
  delete unkept.count.groups;
  expect((await recount(JSON.stringify(unkept))).code).toBe(4);

  const text = await textOf((await get('/result.pdf')).rawPayload);
  for (const said of [
    'Fasta platser Haninge 1 ordinarie',
    'Hans Holm, Haninge 28 Inga platser kvar för gruppen',
    'Hans Holm har röster nog men får ingen plats: den enda platsen för Haninge är fylld.',
    'För Föreningen fylls 2 av 2 platser.',
  ])
    expect(text).toContain(said);
});

test('a minimum of one stated gender is kept in the count, and recounted from the evidence', async () => {
  const { item, own, voters, elect } = await startElectionMeeting();
  const minimum = { gender: 'woman', seats: 1, substitutes: 0 } as const;
  const story = await elect({ seats: 2, substitutes: 0, minimum });
  const [a, b] = await inTurn(own.slice(0, 2), (personId) =>
    story.nominate({ personId, gender: 'man' }),
  );
  const c = await story.nominate({ personId: own[2]!, gender: 'woman' });
  await story.close();
  await story.list(voters);
  await story.freeze();
  await story.open();
  const tallies = { valid: 30, blank: 0, invalid: 0, notVoting: 1 };
  await story.seal({ votes: { [a!]: 29, [b!]: 28, [c]: 2 }, ...tallies });
  expect((await story.view()).parts[0]).toMatchObject({
    next: { kind: 'open', round: 2, seats: 1, candidateIds: [c] },
  });
  await story.announce();
  await story.open();
  await story.seal({ votes: { [c]: 3 }, ...tallies, valid: 3, blank: 27 });
  await story.announce();
  await story.declare(item);
  const evidence = await story.evidence();
  const again = await recount(evidence, '--explain', '--language', 'en');
  expect(again.code, again.out).toBe(0);
  expect(again.out).toContain(
    'Bo Ek has votes enough but no seat: the seats left are for women, at least 1.',
  );
  const text = await textOf((await story.get('/result.pdf')).rawPayload);
  expect(text).toContain('Minst kvinnor 1 ordinarie');
});
