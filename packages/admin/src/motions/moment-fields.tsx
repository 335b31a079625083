import { instantOf } from '@klubba/domain/time';
import { timeZone } from '../language/format.ts';
import { DayAndClock } from '../ui/day-and-clock.tsx';
import { textIn } from '../ui/form-data.ts';

/** A day and, where somebody knows it, an hour. */
export const MomentFields = (props: { day: string; hour: string; required?: boolean }) => (
  <DayAndClock
    day={{ name: 'day', label: props.day, required: props.required === true }}
    clock={{ name: 'hour', label: props.hour }}
  />
);

/** The moment that was filled in; null where the hour or the day is not known. */
export const momentIn = (form: FormData): string | null => {
  const [day, hour] = [textIn(form, 'day'), textIn(form, 'hour')];
  return day && hour ? instantOf(day, hour, timeZone()) : null;
};
