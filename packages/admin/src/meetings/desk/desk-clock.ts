import { instantOf } from '@klubba/domain/time';
import { createSignal } from 'solid-js';

/** When what is recorded happened: now, the wall clock that the secretary has set to catch up with the hall, or an hour that nobody knows. */
export const createDeskClock = (
  timeZone: string,
  meetingDay: () => string,
  beginsAt: string | undefined,
) => {
  const [set, setSet] = createSignal(beginsAt);
  return {
    /** `19:32`, `unknown`, or undefined while the clock runs. */
    set,
    setTo: (wallClock: string | undefined) => setSet(wallClock || undefined),
    /** What a command carries: nothing while the clock runs, for the server knows the time. */
    at: () => {
      const wallClock = set();
      if (wallClock === 'unknown') return { at: null };
      return wallClock ? { at: instantOf(meetingDay(), wallClock, timeZone) } : {};
    },
  };
};
