import { z } from 'zod';
import { CivilDate } from '../../civil-date.ts';
import { type Decider, decideBy, type Refusal, type RuleTable, refuse } from '../../decider.ts';
import { catalogue, fact } from '../../event.ts';
import { PlausibleDate } from '../../plausible.ts';
import { lineField } from '../../text-field.ts';
import {
  defaultElectionRules,
  ElectedKind,
  ElectionRuleName,
  ElectionRules,
  electionRuleNames,
  ProposedElectionRules,
} from './election-rules.ts';

const details = { name: z.string(), elected: ElectedKind, effectiveFrom: CivilDate };
const ElectionRulesAdopted = fact('ElectionRulesAdopted', 1, {
  version: z.int(),
  ...details,
  reference: z.string(),
  rules: ElectionRules,
});
const ElectionRuleConfirmed = fact('ElectionRuleConfirmed', 1, {
  version: z.int(),
  rule: ElectionRuleName,
  reference: z.string(),
  confirmedBy: z.uuid(),
});

export const electionRulesEvents = catalogue([ElectionRulesAdopted, ElectionRuleConfirmed]);
export type ElectionRulesEvent = NonNullable<typeof electionRulesEvents.event>;

/** Adopts a *valordning*, by the party's board or the association's meeting: `reference` says by whom. */
export const AdoptElectionRules = z.strictObject({
  type: z.literal('AdoptElectionRules'),
  name: lineField(200),
  elected: ElectedKind,
  effectiveFrom: PlausibleDate,
  reference: lineField(500),
  rules: ProposedElectionRules,
});
export const ConfirmElectionRule = z.strictObject({
  type: z.literal('ConfirmElectionRule'),
  version: z.int().min(1),
  rule: ElectionRuleName,
  reference: lineField(500),
  confirmedBy: z.uuid(),
});
type Command = z.infer<typeof AdoptElectionRules> | z.infer<typeof ConfirmElectionRule>;

export type ElectionRuleSet = {
  readonly version: number;
  readonly name: string;
  readonly elected: ElectedKind;
  readonly effectiveFrom: string;
  readonly reference: string;
  readonly rules: ElectionRules;
};

/** Every *valordning* that an association has elected under, in the order of their versions. */
export type ElectionRuleSets = { readonly ruleSets: readonly ElectionRuleSet[] };

const initial: ElectionRuleSets = { ruleSets: [] };

const evolve = ({ ruleSets }: ElectionRuleSets, event: ElectionRulesEvent): ElectionRuleSets => {
  switch (event.type) {
    case 'ElectionRulesAdopted': {
      const { type: _, v: __, ...adopted } = event;
      return { ruleSets: [...ruleSets, adopted] };
    }
    case 'ElectionRuleConfirmed': {
      const { version, rule, reference } = event;
      const confirm = (one: ElectionRuleSet): ElectionRuleSet => ({
        ...one,
        rules: { ...one.rules, [rule]: { ...one.rules[rule], reference, confirmed: true } },
      });
      return { ruleSets: ruleSets.map((one) => (one.version === version ? confirm(one) : one)) };
    }
  }
};

const adopt = (
  { ruleSets }: ElectionRuleSets,
  { type: _, ...asked }: z.infer<typeof AdoptElectionRules>,
) => {
  const { elected, effectiveFrom, rules } = asked;
  const latest = ruleSets.findLast((one) => one.elected === elected);
  if (latest && effectiveFrom < latest.effectiveFrom)
    return refuse('rule-set-before-the-latest', 'effectiveFrom', { latest: latest.effectiveFrom });
  const wrong = electionRuleNames.find((name) => !isPossible(name, rules));
  if (wrong) return refuse('rule-not-possible', 'rules', { rule: wrong });
  const adopted = Object.fromEntries(
    electionRuleNames.map((name) => {
      const before = latest?.rules[name];
      const isSame =
        before?.reference === rules[name].reference &&
        JSON.stringify(before.value) === JSON.stringify(rules[name].value);
      return [name, { ...rules[name], confirmed: isSame && before.confirmed }];
    }),
  ) as ElectionRules;
  return [
    {
      ...{ type: 'ElectionRulesAdopted', v: 1, version: ruleSets.length + 1 },
      ...asked,
      rules: adopted,
    },
  ] satisfies ElectionRulesEvent[];
};

const confirm = (
  { ruleSets }: ElectionRuleSets,
  { type: _, ...asked }: z.infer<typeof ConfirmElectionRule>,
) => {
  const ruleSet = ruleSets.find(({ version }) => version === asked.version);
  if (!ruleSet) return refuse('rule-set-not-found', 'version');
  if (ruleSet.rules[asked.rule].confirmed) return refuse('rule-already-confirmed', 'rule');
  return [{ type: 'ElectionRuleConfirmed', v: 1, ...asked }] satisfies ElectionRulesEvent[];
};

const isPossible = (name: ElectionRuleName, rules: ProposedElectionRules): boolean => {
  switch (name) {
    case 'women': {
      const { value } = rules.women;
      if (value === null) return true;
      const { numerator, denominator } = value;
      return numerator >= 1 && denominator <= 1_000 && numerator <= denominator;
    }
    case 'nominationDays':
    case 'complaintDays':
    case 'reportDays': {
      const { value } = rules[name];
      return value === null || (value >= 0 && value <= 365);
    }
    case 'electorate':
    case 'eligibility':
    case 'method':
    case 'twice':
    case 'uncontested':
    case 'substitutes':
      return true;
  }
};

/** The rules that an election of this kind is called under on a day; those that nobody has adopted have version 0. */
export const electionRulesOn = (
  { ruleSets }: ElectionRuleSets,
  elected: ElectedKind,
  date: string,
): ElectionRuleSet =>
  ruleSets.findLast((one) => one.elected === elected && one.effectiveFrom <= date) ??
  nobodys(elected);

/** The rules that an election was called under. */
export const electionRulesOf = (
  { ruleSets }: ElectionRuleSets,
  elected: ElectedKind,
  version: number | undefined,
): ElectionRuleSet => ruleSets.find((one) => one.version === version) ?? nobodys(elected);

const nobodys = (elected: ElectedKind): ElectionRuleSet => ({
  ...{ version: 0, name: '', elected, effectiveFrom: '0001-01-01', reference: '' },
  rules: defaultElectionRules,
});

const rules = { AdoptElectionRules: adopt, ConfirmElectionRule: confirm } satisfies RuleTable<
  ElectionRuleSets,
  Command
>;

const decide = (state: ElectionRuleSets, command: Command) => decideBy(rules, state, command);

/** Every code that election rules can be refused with. */
export type ElectionRulesRefusal = Extract<ReturnType<typeof decide>, Refusal>['refused'];

/** One stream per association; its id is the organisation's. */
export const electionRules = {
  kind: 'electionRules',
  decider: { initial, evolve, decide } satisfies Decider<
    ElectionRuleSets,
    Command,
    ElectionRulesEvent
  >,
  catalogue: electionRulesEvents,
};
