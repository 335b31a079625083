import type { BodyKind, MatterKind, ProposedRules, RuleName } from '@klubba/domain';
import { isChecked, numberIn, numberOrNull, textIn, textOrNull } from '../ui/form-data.ts';
import { ruleNames } from './groups.ts';

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
  switch (name) {
    case 'noticeDays.annualMeeting':
    case 'noticeDays.extraordinaryAnnualMeeting':
    case 'noticeDays.memberMeeting':
    case 'noticeDays.boardMeeting':
    case 'noticeDays.groupMeeting':
    case 'verifiers':
    case 'statutesReadings':
      return numberIn(form, field);
    case 'quorum':
    case 'verificationDays':
      return numberOrNull(form, field);
    case 'majority.substance':
    case 'majority.personElection':
    case 'majority.statutes':
      return {
        comparison: textIn(form, `${field}/comparison`),
        numerator: numberIn(form, `${field}/numerator`),
        denominator: numberIn(form, `${field}/denominator`),
        of: textIn(form, `${field}/of`),
      };
    case 'votingRight':
      return {
        membershipDays: numberIn(form, `${field}/membershipDays`),
        feePaid: isChecked(form, `${field}/feePaid`),
        feeYear: textIn(form, `${field}/feeYear`),
      };
    case 'proxies':
    case 'unexecutedDecisionsLapse':
      return isChecked(form, field);
    case 'tie.substance':
    case 'tie.personElection':
    case 'paragraphNumbering':
      return textIn(form, field);
    case 'mustBeInNotice':
      return form.getAll(field) as MatterKind[];
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
      return form.getAll(field) as BodyKind[];
  }
};
