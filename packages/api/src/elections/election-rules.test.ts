import { defaultElectionRules, electionRuleNames } from '@klubba/domain/election';
import { expect, test } from 'vitest';
import type { ElectionRulesList } from './contract.ts';
import { inTurn, startElectionMeeting } from './testing/start-election.ts';

const rulesWith = (other: object) => ({
  ...Object.fromEntries(
    electionRuleNames.map((name) => {
      const { value, reference } = defaultElectionRules[name];
      return [name, { value, reference }];
    }),
  ),
  ...other,
});

test('an election is called under the valordning of the day: its page, its evidence and the gender rule say which', async () => {
  const { as, own, elect, item } = await startElectionMeeting(8);
  const board = await as('board');
  const member = await as('member');
  const body = {
    ...{ name: 'Valordning för kongressen', elected: 'delegates', effectiveFrom: '2024-01-01' },
    reference: 'Partistyrelsen den 3 oktober 2023, § 8',
    rules: rulesWith({
      women: { value: { numerator: 2, denominator: 3, rounding: 'up' }, reference: '§ 3' },
    }),
  };
  expect((await member.post('/election-rules', body)).statusCode).toBe(403);
  expect((await board.post('/election-rules', body)).statusCode).toBe(201);
  const confirmed = { rule: 'women', reference: '§ 3, valordningen' };
  expect((await board.post('/election-rules/1/confirmations', confirmed)).statusCode).toBe(200);
  const list = (await member.get('/election-rules')).json<ElectionRulesList>();
  expect(list.inForce).toMatchObject({
    delegates: {
      version: 1,
      rules: { women: { confirmed: true, reference: '§ 3, valordningen' } },
    },
    offices: { version: 0 },
  });

  const story = await elect({ seats: 2, substitutes: 0 });
  const [a, b] = await inTurn(own.slice(0, 2), (personId) => story.nominate({ personId }));
  await story.close();
  await story.freeze(true);
  await story.open();
  await story.seal({ votes: { [a!]: 5, [b!]: 5 }, valid: 8 });
  // Adopted later: this election stays under the one of its call.
  await board.post('/election-rules', { ...body, name: 'Ny', effectiveFrom: '2024-01-02' });
  const view = await story.view();
  expect(view.electionRules).toMatchObject({ version: 1, name: 'Valordning för kongressen' });
  expect(view.gender).toMatchObject({ before: { of: 2, needed: 2 }, confirmed: true });
  await story.declare(item);
  const { rules } = JSON.parse(await story.evidence());
  expect(rules.election).toMatchObject({
    ...{ version: 1, name: 'Valordning för kongressen', reference: body.reference },
    rules: { method: { value: 'v22', confirmed: false }, women: { confirmed: true } },
  });
});
