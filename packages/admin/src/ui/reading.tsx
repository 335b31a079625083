import { createMemo, createSignal, Show } from 'solid-js';
import { clock, weekday, weekdayAt } from '../language/format.ts';

/** A day or a time as the page says it: the browser shows it in its own language, whatever the page speaks. */
export const createReading = (props: { type?: string | undefined; value?: unknown }) => {
  // What is given anew counts again, until something is filled in.
  const typed = createMemo(() => createSignal(String(props.value ?? '')));
  return {
    isNeeded: () => props.type !== undefined && props.type in readings,
    onInput: (value: string) => typed()[1](value),
    words: () => readings[props.type ?? '']?.(typed()[0]()),
  };
};

const readings: Readonly<Record<string, (value: string) => string | undefined>> = {
  date: (value) => (isDay(value) ? weekday(value) : undefined),
  time: (value) => (isTime(value) ? clock(value) : undefined),
  'datetime-local': (value) => {
    const [day = '', time = ''] = value.split('T');
    return isDay(day) && isTime(time) ? weekdayAt(day, time) : undefined;
  },
};

// A year that is still being typed is no year yet.
const isDay = (value: string) => /^[1-9]\d{3}-\d\d-\d\d$/.test(value);
const isTime = (value: string) => /^\d\d:\d\d$/.test(value);

export const Reading = (props: { id: string; reading: ReturnType<typeof createReading> }) => (
  <Show when={props.reading.isNeeded()}>
    <span class="reading" id={props.id}>
      {props.reading.words()}
    </span>
  </Show>
);
