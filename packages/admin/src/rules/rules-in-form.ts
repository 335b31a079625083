import type { ProposedRules, RuleName } from '@klubba/domain';
import { isChecked, numberIn, numberOrNull, textIn, textOrNull } from '../ui/form-data.ts';
import { isOf, ruleNames } from './groups.ts';
import { isWay } from './procedure.ts';

/** A whole rule set as it was filled in; the server is the one who judges it. */
export const rulesIn = (form: FormData): ProposedRules =>
  Object.fromEntries(
    ruleNames.map((name) => [
      name,
      { value: valueIn(form, name), reference: textOrNull(form, `rules/${name}/reference`) },
    ]),
  ) as ProposedRules;

const valueIn = (form: FormData, name: RuleName) => {
  const field = `rules/${name}/value`;
  if (isOf('noticeDays', name)) return numberIn(form, field);
  if (isOf('majority', name))
    return {
      comparison: textIn(form, `${field}/comparison`),
      numerator: numberIn(form, `${field}/numerator`),
      denominator: numberIn(form, `${field}/denominator`),
      of: textIn(form, `${field}/of`),
    };
  if (isOf('tie', name) || isOf('openness', name) || isWay(name)) return textIn(form, field);
  if (isOf('competence', name) || isOf('officersNeeded', name) || isOf('formalities', name))
    return form.getAll(field);
  if (isOf('verifiers', name)) return numberIn(form, field);
  switch (name) {
    case 'verifiers':
    case 'statutesReadings':
      return numberIn(form, field);
    case 'quorum':
    case 'verificationDays':
    case 'daysBetweenReadings':
      return numberOrNull(form, field);
    case 'votingRight':
      return {
        membershipDays: numberIn(form, `${field}/membershipDays`),
        feePaid: isChecked(form, `${field}/feePaid`),
        feeYear: textIn(form, `${field}/feeYear`),
      };
    case 'proxies':
    case 'replacedOfficersSign':
    case 'backgroundInMinutes':
    case 'unexecutedDecisionsLapse':
      return isChecked(form, field);
    case 'castingVote':
    case 'paragraphNumbering':
      return textIn(form, field);
    case 'mustBeInNotice':
      return form.getAll(field);
  }
};
