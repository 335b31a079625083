import { instantOf } from '@klubba/domain/time';
import { timeZone } from '../language/format.ts';
import { Field } from '../ui/form.tsx';
import { textIn } from '../ui/form-data.ts';

/** A day and, where somebody knows it, an hour. */
export const MomentFields = (props: { day: string; hour: string; required?: boolean }) => (
  <div class="field-row">
    <Field name="day" type="date" label={props.day} required={props.required === true} />
    <Field name="hour" type="time" label={props.hour} />
  </div>
);

/** The moment that was filled in; null where the hour or the day is not known. */
export const momentIn = (form: FormData): string | null => {
  const [day, hour] = [textIn(form, 'day'), textIn(form, 'hour')];
  return day && hour ? instantOf(day, hour, timeZone()) : null;
};
