import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genderBalance } from '../../counting/index.ts';
import { isRefusal } from '../../decider.ts';
import {
  type ElectionRuleSets,
  electionRules,
  electionRulesOf,
  electionRulesOn,
} from './adopting.ts';
import { defaultElectionRules, electionRuleNames, genderRuleIn } from './election-rules.ts';

const { initial, evolve, decide } = electionRules.decider;
type Command = Parameters<typeof decide>[1];

const proposed = Object.fromEntries(
  electionRuleNames.map((name) => {
    const { value, reference } = defaultElectionRules[name];
    return [name, { value, reference }];
  }),
) as Extract<Command, { type: 'AdoptElectionRules' }>['rules'];

const adopt = (more: object = {}): Command => ({
  ...{ type: 'AdoptElectionRules', name: 'Valordning', elected: 'delegates' },
  ...{ effectiveFrom: '2026-01-01', reference: 'Partistyrelsen, § 8', rules: proposed },
  ...more,
});
const confirm = (version: number): Command => ({
  ...{ type: 'ConfirmElectionRule', version, rule: 'method', reference: '§ 22' },
  confirmedBy: '00000000-0000-4000-8000-000000000001',
});
const having = (...commands: Command[]): ElectionRuleSets =>
  commands.reduce((state, command) => {
    const outcome = decide(state, command);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    return outcome.reduce(evolve, state);
  }, initial);
const refusalOf = (state: ElectionRuleSets, command: Command) => {
  const outcome = decide(state, command);
  return isRefusal(outcome) ? outcome.refused : undefined;
};

test('an election is called under the rules for its kind that are in force on the day', () => {
  const state = having(
    adopt(),
    adopt({ elected: 'offices', effectiveFrom: '2025-01-01' }),
    adopt({ effectiveFrom: '2026-07-01', name: 'Ny valordning' }),
  );
  expect(electionRulesOn(state, 'delegates', '2025-12-31').version).toBe(0);
  expect(electionRulesOn(state, 'delegates', '2026-06-30').version).toBe(1);
  expect(electionRulesOn(state, 'delegates', '2026-07-01').name).toBe('Ny valordning');
  expect(electionRulesOn(state, 'offices', '2026-07-01').version).toBe(2);
  expect(electionRulesOf(state, 'delegates', 1).name).toBe('Valordning');
  expect(electionRulesOf(state, 'delegates', undefined).rules).toBe(defaultElectionRules);
  expect(refusalOf(state, adopt({ effectiveFrom: '2026-06-30' }))).toBe(
    'rule-set-before-the-latest',
  );
});

test('what was confirmed stays so while neither value nor source changes', () => {
  const reference = { ...proposed, method: { ...proposed.method, reference: '§ 22' } };
  const state = having(adopt(), confirm(1), adopt({ rules: reference }));
  expect(state.ruleSets.map(({ rules }) => rules.method.confirmed)).toEqual([true, true]);
  expect(refusalOf(state, confirm(1))).toBe('rule-already-confirmed');
  expect(refusalOf(state, confirm(3))).toBe('rule-set-not-found');
  const other = { ...reference, method: { value: 'plurality', reference: '§ 22' } };
  expect(having(adopt(), confirm(1), adopt({ rules: other })).ruleSets[1]!.rules.method).toEqual({
    ...{ value: 'plurality', reference: '§ 22', confirmed: false },
  });
});

test.for([
  { women: { value: { numerator: 3, denominator: 2, rounding: 'up' }, reference: null } },
  { women: { value: { numerator: 0, denominator: 2, rounding: 'up' }, reference: null } },
  { nominationDays: { value: 366, reference: null } },
  { reportDays: { value: -1, reference: null } },
])('a rule that nobody can live by is refused: %o', (rule) => {
  expect(refusalOf(initial, adopt({ rules: { ...proposed, ...rule } }))).toBe('rule-not-possible');
});

test('the share of women is computed as the rules say, and never more than all', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 0, max: 40 }),
      (some, more, of) => {
        const value = { numerator: some, denominator: some + more - 1, rounding: 'up' } as const;
        const women = { value, reference: null, confirmed: true };
        const rule = genderRuleIn({ ...defaultElectionRules, women })!;
        const ids = Array.from({ length: of }, (_, i) => String(i));
        const { needed } = genderBalance(ids, {}, rule);
        expect(needed).toBe(Math.ceil((of * some) / (some + more - 1)));
        expect(needed).toBeLessThanOrEqual(of);
      },
    ),
  ));

test('without a share there is nothing to compute', () => {
  const women = { value: null, reference: null, confirmed: false };
  expect(genderRuleIn({ ...defaultElectionRules, women })).toBeNull();
});
