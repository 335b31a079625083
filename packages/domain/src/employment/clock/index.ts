export {
  type Clock,
  clockOf,
  isConverted,
  mayExpire,
} from './clock.ts';
export { type Agreement, isOf69, type Terms } from './conversion.ts';
export { type Duty, type DutyId, dutiesOf } from './duties.ts';
export { clockWords, explainClock, type Language } from './explain.ts';
export type { Reading } from './more-than.ts';
export {
  claimBy,
  listOfEmploymentsBy,
  noticeEnds,
  noticeMonths,
  writtenAnswerBy,
} from './notice.ts';
export { isFixedTerm, Period, type PeriodForm, periodForms } from './period.ts';
export {
  type Bilingual,
  type LawVersion,
  lawVersion,
  notLegalAdvice,
  type Rule,
  type RuleId,
  rulesOfLaw,
} from './rules.ts';
export { type Warning, type WarningCode, warningsOf, warningsOn } from './warnings.ts';
export { type OpenWay, waysOn } from './ways-on.ts';
export type { ClockWords } from './words.ts';
