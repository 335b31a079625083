import type { ElectionRuleName, ElectionRules } from '@klubba/domain/election';
import { t } from '../language/language.ts';

/** What a rule of elections says, as a person would say it. */
export const electionRuleInWords = (name: ElectionRuleName, rules: ElectionRules): string => {
  switch (name) {
    case 'electorate':
    case 'eligibility':
      return rules[name].value || t('electionRules.as-association');
    case 'method':
      return t(`call.method.${rules.method.value}`);
    case 'twice':
      return t(rules.twice.value ? 'electionRules.twice' : 'electionRules.once');
    case 'uncontested':
      return t(`call.uncontested.${rules.uncontested.value}`);
    case 'substitutes':
      return t(`electionRules.${rules.substitutes.value}`);
    case 'women': {
      const { value } = rules.women;
      if (!value) return t('electionRules.no-women');
      const { numerator, denominator, rounding } = value;
      return t(`electionRules.women-${rounding}`, { numerator, denominator });
    }
    case 'nominationDays':
      return inDays('rules.days-before', rules.nominationDays.value);
    case 'complaintDays':
    case 'reportDays':
      return inDays('rules.days-after', rules[name].value);
  }
};

const inDays = (key: 'rules.days-before' | 'rules.days-after', count: number | null) =>
  count === null ? t('electionRules.no-day') : t(key, { count });
