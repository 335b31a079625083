import { type Clock, isConverted } from './clock.ts';
import { noticeEnds } from './notice.ts';
import { isFixedTerm } from './period.ts';
import { notLegalAdvice } from './rules.ts';
import { warningsOf } from './warnings.ts';
import { waysOn } from './ways-on.ts';
import type { ClockWords } from './words.ts';
import { en } from './words-en.ts';
import { sv } from './words-sv.ts';

export type Language = 'sv' | 'en';

/** The words of the clock, by language. */
export const clockWords: Readonly<Record<Language, ClockWords>> = { sv, en };

/** What a clock says, sentence by sentence, as seen on its day. The last sentence is that it is not legal advice. */
export const explainClock = (clock: Clock, language: Language): readonly string[] => {
  const words = clockWords[language];
  return [
    ...clock.periods.map((period) => words.period(period)),
    ...(clock.current ? employment(clock, clock.current, words, language) : [words.noEmployment()]),
    notLegalAdvice[language],
  ];
};

const employment = (
  clock: Clock,
  current: NonNullable<Clock['current']>,
  words: ClockWords,
  language: Language,
): readonly string[] => {
  const { on, days, overNineMonths, keyTermsBy, restOfTermsBy, writtenAnswerFrom } = clock;
  const { nonExtensionNoticeBy, priorityUntil } = clock;
  return [
    words.days(days),
    ...(keyTermsBy && restOfTermsBy ? [words.terms(keyTermsBy, restOfTermsBy)] : []),
    ...(writtenAnswerFrom ? [words.writtenAnswer(writtenAnswerFrom)] : []),
    ...(overNineMonths.earliest
      ? [words.overNineMonths(overNineMonths.earliest, overNineMonths.latest)]
      : []),
    ...conversion(clock, current, words, language),
    ...probation(clock, words, language),
    ...(nonExtensionNoticeBy ? [words.nonExtension(nonExtensionNoticeBy)] : []),
    ...(priorityUntil ? [words.priority(priorityUntil)] : []),
    ...(isConverted(clock, on) || current.form === 'permanent'
      ? [words.ordinaryNotice(on, noticeEnds(on, clock.periods, clock))]
      : []),
  ];
};

const probation = (clock: Clock, words: ClockWords, language: Language): readonly string[] =>
  warningsOf(clock)
    .filter(({ code }) => code === 'probation-too-long' || code === 'probation-ends')
    .map(({ says, date }) => words.warning(says[language], date));

const conversion = (
  clock: Clock,
  current: NonNullable<Clock['current']>,
  words: ClockWords,
  language: Language,
): readonly string[] => {
  const { permanent, agreement, on } = clock;
  const bound = agreement ? [words.agreement(agreement.months)] : [];
  if (!permanent?.earliest)
    return isFixedTerm(current) ? [...bound, words.staysFixedTerm()] : bound;
  const { earliest, latest } = permanent;
  const fails = isFixedTerm(current) && current.until !== null && earliest <= current.until;
  return [
    ...bound,
    earliest <= on
      ? words.permanentSince(earliest, latest)
      : words.becomesPermanent(earliest, latest),
    ...(fails ? [words.endHasNoEffect(current.until!, latest !== null)] : []),
    ...(fails ? [words.waysOn(waysOn(clock, on).map(({ says }) => says[language]))] : []),
  ];
};
