import {
  type ElectionRuleName,
  electionRuleNames,
  type ProposedElectionRules,
} from '@klubba/domain/election';
import { isChecked, numberOrNull, textIn, textOrNull } from '../ui/form-data.ts';

/** The rules of elections as they were filled in; the server is the one who judges them. */
export const electionRulesIn = (form: FormData): ProposedElectionRules =>
  Object.fromEntries(
    electionRuleNames.map((name) => [
      name,
      { value: valueIn(form, name), reference: textOrNull(form, `rules/${name}/reference`) },
    ]),
  ) as ProposedElectionRules;

const valueIn = (form: FormData, name: ElectionRuleName) => {
  const field = `rules/${name}/value`;
  switch (name) {
    case 'electorate':
    case 'eligibility':
    case 'method':
    case 'uncontested':
    case 'substitutes':
      return textIn(form, field);
    case 'twice':
      return isChecked(form, field);
    case 'women': {
      const numerator = numberOrNull(form, `${field}/numerator`);
      const denominator = numberOrNull(form, `${field}/denominator`);
      if (numerator === null && denominator === null) return null;
      return { numerator, denominator, rounding: textIn(form, `${field}/rounding`) };
    }
    case 'nominationDays':
    case 'complaintDays':
    case 'reportDays':
      return numberOrNull(form, field);
  }
};
