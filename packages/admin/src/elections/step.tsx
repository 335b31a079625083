import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Status, type Tone } from '../ui/status.tsx';
import type { Missing, Step, StepState } from './steps.ts';

const tones: Record<StepState, Tone> = {
  done: 'good',
  now: 'wax',
  open: 'going',
  later: 'quiet',
};

/** The address of a step on its page. */
export const idOf = (name: Step['name']) => `step-${name}`;

/** One step of the way: how it stands, in a line; opened it has all that belongs to it. It opens by itself when its turn comes. */
export const StepPart = (props: {
  step: Step;
  /** What there is of it so far. */
  sum?: JSX.Element;
  children: JSX.Element;
}) => {
  const [open, setOpen] = createSignal(props.step.state === 'now');
  createEffect(
    on(
      () => props.step.state,
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
      id={idOf(props.step.name)}
      data-state={props.step.state}
      open={open()}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="step-head">
          <h2>{t(`step.${props.step.name}`)}</h2>
          <Status tone={tones[props.step.state]}>{t(`step.state.${props.step.state}`)}</Status>
        </span>
        <Show when={props.sum}>
          <span class="step-sum">{props.sum}</span>
        </Show>
      </summary>
      <div class="step-body">
        {/* Of the next step it is said above all of them. */}
        <Show when={['open', 'later'].includes(props.step.state) && props.step.missing[0]}>
          {(missing) => <p class="step-missing serif">{sayMissing(missing())}</p>}
        </Show>
        {props.children}
      </div>
    </details>
  );
};

/** What is missing, in a sentence that says what to do. */
export const sayMissing = ({ what, ...facts }: Missing): string => t(`step.missing.${what}`, facts);
