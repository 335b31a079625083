import { type ComponentProps, createSignal } from 'solid-js';
import { Field } from './form.tsx';

type Part = Omit<ComponentProps<typeof Field>, 'type' | 'onInput'>;

/** A day and, where somebody knows it, a clock. A clock alone is no moment: once it is typed the day is needed, and nothing typed is lost. */
export const DayAndClock = (props: { day: Part; clock: Part }) => {
  const [typed, setTyped] = createSignal<string>();
  const clock = () => typed() ?? props.clock.value;
  return (
    <div class="form-parts">
      <Field
        {...props.day}
        type="date"
        required={props.day.required === true || Boolean(clock())}
      />
      <Field
        {...props.clock}
        type="time"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </div>
  );
};
