import { addDays, addMonths, afterMonths, compareDates } from '../../calendar.ts';
import type { Clock } from './clock.ts';
import { claimBy } from './notice.ts';
import { isFixedTerm } from './period.ts';
import type { Bilingual } from './rules.ts';

export type WarningCode = keyof typeof texts;

/** What is to be told of a coming date: from a day on, or at once (`on` null), already at the proposal. */
export type Warning = {
  readonly code: WarningCode;
  readonly section: string;
  readonly says: Bilingual;
  readonly on: string | null;
  /** The day it is about; once it lies behind, it is past and not undone. */
  readonly date: string;
};

/** Every warning of a clock, by the day it begins; what has to be known at once first. */
export const warningsOf = (clock: Clock): readonly Warning[] =>
  dates(clock)
    .flatMap(([code, on, date]) => (date ? [{ code, on, date, ...texts[code] }] : []))
    .toSorted((a, b) => compareDates(a.on ?? '', b.on ?? ''));

/** The warnings that have begun by a day, those at once among them. */
export const warningsOn = (clock: Clock, day: string): readonly Warning[] =>
  warningsOf(clock).filter(({ on }) => on === null || on <= day);

type Dated = readonly [code: WarningCode, on: string | null, date: string | null];

const dates = (clock: Clock): readonly Dated[] => {
  const { current, permanent, overNineMonths, nonExtensionNoticeBy: notice, priorityUntil } = clock;
  if (!current) return [];
  const { form, from, until } = current;
  const earliest = permanent?.earliest ?? null;
  const termFails =
    isFixedTerm(current) && until !== null && earliest !== null && earliest <= until;
  return [
    ['term-has-no-effect', null, termFails ? earliest : null],
    ['readings-differ', null, termFails && permanent?.latest === null ? earliest : null],
    ['probation-too-long', null, form === 'probation' ? tooLong(from, until) : null],
    ['key-terms', from, clock.keyTermsBy],
    ['rest-of-terms', clock.keyTermsBy, clock.restOfTermsBy],
    ['written-answer', before(clock.writtenAnswerFrom, 1), clock.writtenAnswerFrom],
    ['over-nine-months', before(overNineMonths.earliest, 1), overNineMonths.earliest],
    ['becomes-permanent', before(earliest, 2), earliest],
    ['non-extension', noticeWarning(notice), notice],
    [
      'probation-ends',
      before(until, 1),
      form === 'probation' && until ? addDays(until, -14) : null,
    ],
    ['claim', until, isFixedTerm(current) && until ? claimBy(until) : null],
    ['priority-ends', before(priorityUntil, 1), priorityUntil],
  ];
};

const before = (date: string | null, months: number) => date && addMonths(date, -months);

/** More than a month before the last day of notice: a week is left to decide in. */
const noticeWarning = (by: string | null) => by && addDays(addMonths(by, -1), -7);

const tooLong = (from: string, until: string | null) => {
  const after = afterMonths(from, 6);
  return until === null || until >= after ? after : null;
};

const texts = {
  'term-has-no-effect': {
    section: '5 a §',
    says: {
      sv: 'Anställningen blir tillsvidareanställning före sitt slut, och slutdatumet har då ingen verkan.',
      en: 'The employment becomes permanent before its end, and its end date then has no effect.',
    },
  },
  'readings-differ': {
    section: '5 a §',
    says: {
      sv: 'Bara räknat dag för dag hinner anställningen bli tillsvidareanställning. Det är inte avgjort vilket som gäller.',
      en: 'Only counted day by day does the employment become permanent in time. Which holds is not settled.',
    },
  },
  'probation-too-long': {
    section: '6 §',
    says: {
      sv: 'En provanställning får vara högst sex månader.',
      en: 'Probation lasts six months at most.',
    },
  },
  'key-terms': {
    section: '6 c §',
    says: {
      sv: 'De viktigaste villkoren ska lämnas skriftligt.',
      en: 'Key terms are to be given in writing.',
    },
  },
  'rest-of-terms': {
    section: '6 c §',
    says: {
      sv: 'Övriga villkor ska lämnas skriftligt.',
      en: 'The rest of the terms is to be given in writing.',
    },
  },
  'written-answer': {
    section: '6 h §',
    says: {
      sv: 'Från den dagen får den som begär en annan anställningsform eller fler timmar ett skriftligt svar.',
      en: 'From that day who asks for another form of employment or more hours gets a written answer.',
    },
  },
  'over-nine-months': {
    section: '15, 25 §§',
    says: {
      sv: 'Efter mer än nio månader krävs besked om anställningen inte fortsätter, och det finns företrädesrätt.',
      en: 'After more than nine months notice of non-extension is due, and there is priority.',
    },
  },
  'becomes-permanent': {
    section: '5 a §',
    says: {
      sv: 'Anställningen blir tillsvidareanställning enligt lag.',
      en: 'The employment becomes permanent by law.',
    },
  },
  'non-extension': {
    section: '15 §',
    says: {
      sv: 'Sista dagen att lämna besked om att anställningen inte fortsätter.',
      en: 'The last day to give notice that the employment will not be continued.',
    },
  },
  'probation-ends': {
    section: '31 §',
    says: {
      sv: 'Sista dagen att förvarna om att provanställningen inte övergår i tillsvidareanställning.',
      en: 'The last day to warn that probation will not become permanent employment.',
    },
  },
  claim: {
    section: '40 §',
    says: {
      sv: 'Till dess kan det göras gällande att tidsbegränsningen var ogiltig.',
      en: 'Until then it can be claimed that the term was void.',
    },
  },
  'priority-ends': {
    section: '25 §',
    says: {
      sv: 'Företrädesrätten till återanställning upphör.',
      en: 'Priority to re-employment ends.',
    },
  },
} as const satisfies Record<string, { readonly section: string; readonly says: Bilingual }>;
