import { addDays } from '@klubba/domain';
import { instantOf, localDate, wallClock } from '@klubba/domain/time';
import { day, moment, timeZone } from '../language/format.ts';
import { t } from '../language/language.ts';

/** The last moment of a deadline from its day and clock: without a clock the whole day is left. */
export const lastMoment = (on: string, clock: string): string =>
  clock ? instantOf(on, clock, timeZone()) : instantOf(addDays(on, 1), '00:00', timeZone());

/** A deadline as it is typed: midnight ends the day before. */
export const typedMoment = (at: string): { readonly on: string; readonly clock: string } => {
  const [on, clock] = [localDate(at, timeZone()), wallClock(at, timeZone())];
  return clock === '00:00' ? { on: addDays(on, -1), clock: '' } : { on, clock };
};

/** As 5 februari 2024 kl. 16.00, or kl. 24.00 where the whole day is left. */
export const sayMoment = (at: string): string => {
  const { on, clock } = typedMoment(at);
  return clock ? moment(at) : t('congress.end-of-day', { day: day(on) });
};
