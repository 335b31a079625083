import { refuse } from '../decider.ts';
import type { Majority } from '../meeting/vocabulary.ts';
import type { AdoptRuleSet, ConfirmRule } from './commands.ts';
import { defaultRules } from './default-rules.ts';
import type { OrganisationEvent } from './events.ts';
import {
  type ProposedRules,
  type RuleName,
  type Rules,
  ruleNames,
  type ToldRules,
} from './rules.ts';
import { type Organisation, type RuleSet, ruleSetOn } from './state.ts';

export const adoptRuleSet = ({ ruleSets }: Organisation, command: AdoptRuleSet) => {
  const { effectiveFrom, reference, heldOn = [] } = command;
  // Rules of an earlier time reach to the next ones; a meeting that was held meanwhile keeps its one answer.
  const next = ruleSets.find((each) => each.effectiveFrom > effectiveFrom)?.effectiveFrom;
  const held = next && heldOn.find((day) => effectiveFrom <= day && day < next);
  if (held) return refuse('meeting-held-under-other-rules', 'effectiveFrom', { on: held });
  const before = ruleSetOn({ ruleSets }, effectiveFrom);
  const rules = allTold(command.rules, before);
  const wrong = ruleNames.find((name) => !isPossible(name, rules));
  if (wrong) return refuse('rule-not-possible', 'rules', { rule: wrong });
  return [
    {
      type: 'RuleSetAdopted',
      v: 4,
      version: Math.max(0, ...ruleSets.map(({ version }) => version)) + 1,
      effectiveFrom,
      reference,
      rules: withConfirmations(rules, before),
    },
  ] satisfies OrganisationEvent[];
};

export const confirmRule = ({ ruleSets }: Organisation, command: ConfirmRule) => {
  const { version, rule, reference, confirmedBy } = command;
  const ruleSet = ruleSets.find((each) => each.version === version);
  if (!ruleSet) return refuse('rule-set-not-found', 'version');
  if (ruleSet.rules[rule].confirmed) return refuse('rule-already-confirmed', 'rule');
  return [
    { type: 'RuleConfirmed', v: 4, version, rule, reference, confirmedBy },
  ] satisfies OrganisationEvent[];
};

/** What a rule set says nothing of stays as it was. */
const allTold = (rules: ProposedRules, before: RuleSet | undefined): ToldRules => {
  const { value, reference } = (before?.rules ?? defaultRules).backgroundInMinutes;
  return { ...rules, backgroundInMinutes: rules.backgroundInMinutes ?? { value, reference } };
};

// What was confirmed stays confirmed for as long as neither the value nor its reference changes.
const withConfirmations = (rules: ToldRules, earlier: RuleSet | undefined) =>
  Object.fromEntries(
    ruleNames.map((name) => {
      const before = earlier?.rules[name];
      const isSame =
        before?.reference === rules[name].reference &&
        JSON.stringify(before.value) === JSON.stringify(rules[name].value);
      return [name, { ...rules[name], confirmed: isSame && before.confirmed }];
    }),
  ) as Rules;

/** Whether a rule's value can be lived by: days, sizes and fractions within reason, no list with a repetition. */
const isPossible = (name: RuleName, rules: ToldRules): boolean => {
  switch (name) {
    case 'noticeDays.annualMeeting':
    case 'noticeDays.extraordinaryAnnualMeeting':
    case 'noticeDays.memberMeeting':
    case 'noticeDays.boardMeeting':
    case 'noticeDays.groupMeeting':
      return isWithin(rules[name].value, 0, 365);
    case 'quorum':
      return rules[name].value === null || isWithin(rules[name].value, 1, 100_000);
    case 'verificationDays':
      return rules[name].value === null || isWithin(rules[name].value, 1, 365);
    case 'verifiers.boardMeeting':
    case 'verifiers.groupMeeting':
      return isWithin(rules[name].value, 0, 10);
    case 'daysBetweenReadings':
      return rules[name].value === null || isWithin(rules[name].value, 1, 3650);
    case 'verifiers':
      return isWithin(rules[name].value, 1, 10);
    case 'statutesReadings':
      return isWithin(rules[name].value, 1, 5);
    case 'majority.substance':
    case 'majority.personElection':
    case 'majority.statutes':
      return isFraction(rules[name].value);
    case 'votingRight':
      return isWithin(rules[name].value.membershipDays, 0, 3650);
    case 'mustBeInNotice':
    case 'competence.general':
    case 'competence.activityPlan':
    case 'competence.boardElection':
    case 'competence.byElection':
    case 'competence.employment':
    case 'competence.fee':
    case 'competence.congressGroup':
    case 'competence.congressDelegates':
    case 'competence.motion':
    case 'competence.groupMandate':
    case 'competence.annualWheel':
    case 'competence.statutes':
    case 'officersNeeded.memberMeeting':
    case 'officersNeeded.boardMeeting':
    case 'officersNeeded.groupMeeting':
    case 'formalities.memberMeeting':
    case 'formalities.boardMeeting':
    case 'formalities.groupMeeting':
      return new Set<string>(rules[name].value).size === rules[name].value.length;
    case 'castingVote':
    case 'openness.boardMeeting':
    case 'openness.groupMeeting':
    case 'registerBy.memberMeeting':
    case 'registerBy.boardMeeting':
    case 'registerBy.groupMeeting':
    case 'numbering':
    case 'enBloc':
    case 'electedBy':
    case 'replacedOfficersSign':
    case 'backgroundInMinutes':
    case 'optionsBy':
    case 'paragraphNumbering':
    case 'tie.substance':
    case 'tie.personElection':
    case 'proxies':
    case 'unexecutedDecisionsLapse':
      return true;
  }
};

const isWithin = (number: number, lowest: number, highest: number) =>
  number >= lowest && number <= highest;

// At least half, at most all: with less than half, a proposal and its rejection could both carry.
const isFraction = ({ comparison, numerator, denominator }: Majority) =>
  isWithin(denominator, 1, 1000) &&
  numerator * 2 >= denominator &&
  (comparison === 'atLeast' ? numerator <= denominator : numerator < denominator);
