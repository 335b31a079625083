import { createSignal } from 'solid-js';

/** When what is recorded happened: now, or the wall clock that the secretary has set to catch up with the hall. */
export const createDeskClock = (
  timeZone: string,
  meetingDay: string,
  beginsAt: string | undefined,
) => {
  const [set, setSet] = createSignal(beginsAt);
  return {
    /** `19:32`, or undefined while the clock runs. */
    set,
    setTo: (wallClock: string | undefined) => setSet(wallClock || undefined),
    /** What a command carries: nothing while the clock runs, for the server knows the time. */
    at: () => {
      const wallClock = set();
      return wallClock ? { at: instantOf(meetingDay, wallClock, timeZone) } : {};
    },
  };
};

/** The instant at which a wall clock in a time zone shows a time: `2024-02-14`, `18:30` → `2024-02-14T17:30:00.000Z`. */
export const instantOf = (day: string, wallClock: string, timeZone: string): string => {
  const asUtc = Date.parse(`${day}T${wallClock}:00.000Z`);
  const first = asUtc - offsetAt(asUtc, timeZone);
  // Asked twice, for the offset may change in between.
  return new Date(asUtc - offsetAt(first, timeZone)).toISOString();
};

const offsetAt = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '0';
  const shown = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}.000Z`;
  return Date.parse(shown) - instant;
};

/** The wall clock at an instant: `18:30`. */
export const wallClockOf = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
