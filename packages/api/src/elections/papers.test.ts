import { expect, test } from 'vitest';
import { textOf } from './documents/testing/paper.ts';
import { inTurn, startElectionMeeting } from './testing/start-election.ts';

test('the papers of an election, from the ballot to what the district gets, as far as each may see', async () => {
  const { own, voters, elect, as, item, secretary } = await startElectionMeeting();
  const story = await elect({ seats: 1, substitutes: 1, reportBy: '2024-03-01' });
  const member = await as('member');
  const path = (rest: string) => `/elections/${story.electionId}${rest}`;
  const paper = async (rest: string, reader = secretary) => {
    const answer = await reader.get(path(rest));
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    return textOf(answer.rawPayload);
  };
  const codeOf = async (rest: string) => (await secretary.get(path(rest))).json().code;
  const first = '/rounds/ordinary/1';

  const [a, b, c] = await inTurn(own.slice(0, 3), (personId) => story.nominate({ personId }));
  await story.close();
  await story.list(voters);
  await story.freeze();
  expect(await codeOf(`${first}/ballot-paper.pdf`)).toBe('not-found');
  await story.open();
  const { code } = (await story.view()).rounds[0]!;
  const ballot = await paper(`${first}/ballot-paper.pdf`, member);
  for (const said of [code, 'Kryssa högst 1 namn.', 'Anna Ek', 'Bo Ek', 'Cilla Ek'])
    expect(ballot).toContain(said);
  expect(await codeOf('/rounds/ordinary/2/ballot-paper.pdf')).toBe('not-found');

  await story.seal({ votes: { [a!]: 20, [b!]: 8, [c!]: 3 }, valid: 31 });
  const sheet = `${first}/count-sheet.pdf`;
  expect(await paper(sheet)).toContain('Anna Ek 20');
  const unseen = await paper(sheet, member);
  expect(unseen).toContain('Summan ska vara 31');
  expect(unseen).not.toContain('Anna Ek 20');
  expect(await codeOf('/result.pdf')).toBe('result-not-declared');
  expect(await codeOf('/report.pdf')).toBe('result-not-declared');
  await story.announce();
  expect(await paper(sheet, member)).toContain('Anna Ek 20');

  await story.open('substitutes');
  await story.seal({ votes: { [b!]: 21, [c!]: 10 }, valid: 31 }, 'substitutes');
  await story.declare(item);
  const result = await paper('/result.pdf', member);
  const { hash } = JSON.parse(await story.evidence());
  expect(result.replaceAll(' ', '')).toContain(hash);
  for (const said of ['Folkets hus', '2024:1, §', '1 Anna Ek 20 röster', '1 Bo Ek 21 röster'])
    expect(result).toContain(said);

  await story.post(`/elected/${a}/answer`, { answer: 'accepted', on: '2024-02-20' });
  const report = await paper('/report.pdf');
  for (const said of ['Ombudsanmälan', '1 mars 2024', '1 Anna Ek Har tackat ja'])
    expect(report).toContain(said);
});
