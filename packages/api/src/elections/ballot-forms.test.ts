import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { recount } from './testing/recount.ts';
import { inTurn, startElectionMeeting } from './testing/start-election.ts';

const textOf = async (bytes: Buffer) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
};

test('ordinary and substitutes on one paper with two parts, from the call to the recount', async () => {
  const { item, own, voters, elect } = await startElectionMeeting(21);
  const story = await elect({ seats: 2, substitutes: 2, paper: 'oneInTwoParts' });
  const [a, b, c, d] = await inTurn(own.slice(0, 4), (personId) => story.nominate({ personId }));
  await story.close();
  await story.list(voters);
  await story.freeze();
  await story.open();
  const { rounds, paper } = await story.view();
  expect(paper).toBe('oneInTwoParts');
  expect(rounds.map(({ part, code }) => [part, code])).toEqual([
    ['ordinary', rounds[0]!.code],
    ['substitutes', rounds[0]!.code],
  ]);
  const printed = await story.get('/rounds/substitutes/1/ballot-paper.pdf');
  expect(await textOf(printed.rawPayload)).toMatch(/Ordinarie.*Dag Ek.*Ersättare.*Dag Ek/);
  // Each part is entered by itself, though one code is on both.
  const entries = `/entries/substitutes/${rounds[0]!.code}`;
  expect((await story.get(entries)).json()).toEqual({ entries: [] });

  const substitutes = { [a!]: 15, [b!]: 2, [c!]: 12, [d!]: 11 };
  await story.seal({ votes: substitutes, valid: 20, blank: 1 }, 'substitutes');
  const waiting = (await story.view()).parts[1]!;
  expect(waiting).toMatchObject({ places: null, count: null, next: { kind: 'ordinaryFirst' } });
  await story.seal({ votes: { [a!]: 15, [b!]: 14, [c!]: 6, [d!]: 5 }, valid: 21 });
  expect((await story.view()).parts[1]!).toMatchObject({
    places: [{ candidateId: c, votes: 12 }, { candidateId: d }],
    next: { kind: 'complete' },
  });
  await story.declare(item);
  const { result } = await story.view();
  expect(result!.substitutes.map(({ candidateId }) => candidateId)).toEqual([c, d]);

  const evidence = await story.evidence();
  const counted = await recount(evidence);
  expect(counted.code, counted.out).toBe(0);
  // Without the group, who has a seat would be substitute too.
  const without = evidence.replace(/,?"groups":\[\{"id":"seated".*?\}\]/, '');
  expect(without).not.toBe(evidence);
  expect((await recount(without)).code).toBe(4);
  const sheet = await story.get('/result.pdf');
  expect(await textOf(sheet.rawPayload)).toContain('Cilla Ek');
});

test('a ballot that can say none of these, from the call to the recount', async () => {
  const { item, own, voters, elect } = await startElectionMeeting(21);
  const story = await elect({ seats: 3, substitutes: 0, uncontested: 'noneOfThese' });
  const [a, b] = await inTurn(own.slice(0, 2), (personId) => story.nominate({ personId }));
  await story.close();
  await story.list(voters);
  await story.freeze();
  const voices = { part: 'ordinary', order: [], ordered: null, ballotAsked: false };
  expect((await story.post('/acclamation', voices)).json()).toMatchObject({
    code: 'acclamation-not-allowed',
  });
  await story.open();
  expect((await story.view()).parts[0]!.ballot).toBe('noneOfThese');
  const printed = await story.get('/rounds/ordinary/1/ballot-paper.pdf');
  expect(await textOf(printed.rawPayload)).toContain('Ingen av dessa');
  const sheet = { valid: 20, blank: 1, notVoting: 0 };
  const beside = story.seal({ votes: { [a!]: 14, [b!]: 9 }, ...sheet, none: 7 });
  await expect(beside).rejects.toThrow('votes-beside-none');
  await story.seal({ votes: { [a!]: 12, [b!]: 10 }, ...sheet, none: 7 });
  await story.announce();
  await story.declare(item);
  const declared = await story.view();
  expect(declared.result).toMatchObject({
    elected: [{ candidateId: a, votes: 12 }],
    vacant: { seats: 2 },
  });
  expect(declared.rounds[0]!.counts![0]!.sheet).toMatchObject({ none: 7 });
  const evidence = await story.evidence();
  const counted = await recount(evidence);
  expect(counted.code, counted.out).toBe(0);
  expect(
    (await recount(evidence.replaceAll(':12,', ':13,').replaceAll(':10', ':13'))).code,
  ).not.toBe(0);
  expect(await textOf((await story.get('/result.pdf')).rawPayload)).toContain(
    '7 av de giltiga valsedlarna säger ingen av dessa.',
  );
});
