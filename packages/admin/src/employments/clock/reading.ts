import type { ClockView } from '@klubba/api/contract';
import {
  type Clock,
  clockOf,
  explainClock,
  isFixedTerm,
  type OpenWay,
  type Warning,
  warningsOf,
  waysOn,
} from '@klubba/domain/employment/clock';
import { day, unbroken } from '../../language/format.ts';
import { type Language, language } from '../../language/language.ts';
import type { Terms } from '../terms/terms.ts';

/** The law's clock of terms by themselves, as it stands on a day; nothing while the first day is not known or the last lies before it. */
export const clockOfTerms = (
  { form, from, until, agreement }: Pick<Terms, 'form' | 'from' | 'until' | 'agreement'>,
  on: string,
): Clock | undefined => {
  if (!from || (until && until < from)) return undefined;
  const last = form === 'permanent' ? null : until;
  return clockOf([{ form, from, until: last }], { on, agreement: limitOf(agreement) });
};

/** The clock that the server showed, to be asked further. */
export const clockOfView = ({ periods, on }: ClockView, terms: Terms | undefined): Clock =>
  clockOf(periods, { on, agreement: limitOf(terms?.agreement ?? null) });

const limitOf = (agreement: Terms['agreement']) =>
  agreement?.kind === 'named' && agreement.months ? { months: agreement.months } : null;

/** What is to be known at once, before anybody is asked to decide. */
export const warningsAtOnce = (clock: Clock): readonly Warning[] =>
  warningsOf(clock).filter(({ on }) => on === null);

/** Whether a fixed term becomes permanent before it is over, by the stricter way of counting. */
export const outlives = ({ current, permanent }: Clock): boolean =>
  current !== null &&
  isFixedTerm(current) &&
  current.until !== null &&
  permanent?.earliest != null &&
  permanent.earliest <= current.until;

/** The ways on that the law has, as the clock stands. */
export const waysOf = (clock: Clock): readonly OpenWay[] => waysOn(clock, clock.on);

/** What the clock says, sentence by sentence, with its days as people write them. The last sentence is that it is not legal advice. */
export const sentencesOf = (clock: Clock, spoken: Language = language()): readonly string[] =>
  explainClock(clock, spoken).map(daysInWords);

const daysInWords = (sentence: string): string =>
  sentence.replace(/\d{4}-\d\d-\d\d/g, (found) => unbroken(day(found)));
