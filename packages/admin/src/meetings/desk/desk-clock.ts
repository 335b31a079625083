import { doubleHour, instantOf } from '@klubba/domain/time';
import { createSignal } from 'solid-js';

/** When what is recorded happened: now, the moment that the secretary has set to catch up with the hall, or an hour that nobody knows. */
export const createDeskClock = (beginsAt: string | undefined) => {
  const [set, setSet] = createSignal(beginsAt);
  return {
    /** An instant, `unknown`, or undefined while the clock runs. */
    set,
    setTo: (moment: string | undefined) => setSet(moment),
    /** What a command carries: nothing while the clock runs, for the server knows the time. */
    at: () => {
      const moment = set();
      if (moment === 'unknown') return { at: null };
      return moment ? { at: moment } : {};
    },
  };
};

const anHour = 3_600_000;

/** The instant of a wall clock on a day; of an hour that there were two of, the one that is asked for. Gives which of the two it is, if any. */
export const momentOf = (
  { day, clock, hour }: { day: string; clock: string; hour: 'first' | 'second' },
  timeZone: string,
) => {
  const found = instantOf(day, clock, timeZone);
  const which = doubleHour(found, timeZone);
  if (which === null || which === hour) return { at: found, which };
  const away = hour === 'second' ? anHour : -anHour;
  return { at: new Date(Date.parse(found) + away).toISOString(), which: hour };
};
