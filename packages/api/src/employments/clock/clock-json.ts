import { type Clock, type Language, rulesOfLaw } from '@klubba/domain/employment/clock';

/** A clock as `klubba clock --json` prints it; null is what never comes. */
export const clockJson = (
  { version, days, keyTermsBy, restOfTermsBy, overNineMonths, permanent, ...clock }: Clock,
  language: Language,
) => ({
  days,
  keyTermsBy,
  restOfTermsBy,
  overNineMonths,
  permanent,
  nonExtensionNoticeBy: clock.nonExtensionNoticeBy,
  priorityUntil: clock.priorityUntil,
  rules: rulesOfLaw(version).map(({ says, source, ...rule }) => ({
    ...rule,
    says: says[language],
    source: source[language],
  })),
});
