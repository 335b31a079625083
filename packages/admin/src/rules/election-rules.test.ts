import { defaultElectionRules, electionRuleNames } from '@klubba/domain/election';
import { expect, test } from 'vitest';
import { electionRuleInWords } from './election-rule-in-words.ts';
import { electionRulesIn } from './election-rules-in-form.ts';

test.each([
  ['electorate', 'som föreningens regler säger'],
  ['women', 'minst 1/2 kvinnor, en halv person räknas uppåt'],
  ['twice', 'en gång, av två rösträknare'],
  ['complaintDays', 'ingen dag bestämd'],
] as const)('%s says: %s', (name, words) =>
  expect(electionRuleInWords(name, defaultElectionRules)).toBe(words),
);

test('a form that was not touched gives back the rules it was made from', () => {
  const form = new FormData();
  for (const name of electionRuleNames) {
    const { value, reference } = defaultElectionRules[name];
    form.set(`rules/${name}/reference`, reference ?? '');
    if (typeof value === 'object' && value)
      for (const [part, inner] of Object.entries(value))
        form.set(`rules/${name}/value/${part}`, String(inner));
    else if (value !== null && value !== false) form.set(`rules/${name}/value`, String(value));
  }
  const asked = electionRuleNames.map((name) => {
    const { value, reference } = defaultElectionRules[name];
    return [name, { value, reference }];
  });
  expect(electionRulesIn(form)).toEqual(Object.fromEntries(asked));
});
