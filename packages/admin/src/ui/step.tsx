import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { Status, type Tone } from './status.tsx';

/** `now` is the one thing to do next; `open` can be done too, or left; `later` cannot yet. */
export type StepState = 'done' | 'now' | 'open' | 'later';

const tones: Record<StepState, Tone> = {
  done: 'good',
  now: 'wax',
  open: 'going',
  later: 'quiet',
};

/** The address of a step on its page. */
export const idOf = (name: string) => `step-${name}`;

/** One step of a way: how it stands, in a line; opened it has all that belongs to it. It opens by itself when its turn comes. */
export const StepPart = (props: {
  name: string;
  title: string;
  state: StepState;
  /** The state in a word. */
  said: string;
  /** What there is of it so far. */
  sum?: JSX.Element;
  /** What is missing before it is done, in a sentence that says what to do. */
  missing?: string | undefined;
  children: JSX.Element;
}) => {
  const [open, setOpen] = createSignal(props.state === 'now');
  createEffect(
    on(
      () => props.state,
      (state, before) => {
        if (state === 'now') setOpen(true);
        else if (before === 'now' && state === 'done') setOpen(false);
      },
      { defer: true },
    ),
  );
  return (
    <details
      class="step"
      id={idOf(props.name)}
      data-state={props.state}
      open={open()}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="step-head">
          <h2>{props.title}</h2>
          <Status tone={tones[props.state]}>{props.said}</Status>
        </span>
        <Show when={props.sum}>
          <span class="step-sum">{props.sum}</span>
        </Show>
      </summary>
      <div class="step-body">
        {/* Of the next step it is said above all of them. */}
        <Show when={['open', 'later'].includes(props.state) && props.missing}>
          <p class="step-missing serif">{props.missing}</p>
        </Show>
        {props.children}
      </div>
    </details>
  );
};

/** Opens a step and puts the focus on its heading. */
export const openStep = (place: HTMLElement | null, which: 'first' | 'last' = 'first') => {
  if (!place) return;
  if (place instanceof HTMLDetailsElement) place.open = true;
  const headings = [...place.querySelectorAll<HTMLElement>('summary, h2')];
  const heading = which === 'last' ? headings.at(-1) : headings[0];
  if (heading?.matches('h2')) heading.tabIndex = -1;
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};
