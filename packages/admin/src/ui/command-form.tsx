import type { Problem } from '@klubba/api/contract';
import { createSignal, type JSX, Show } from 'solid-js';
import { moment } from '../language/format.ts';
import { say } from '../language/say.ts';
import { Button, type ButtonKind } from './button.tsx';
import type { Command, Commanding } from './command.ts';
import { ProblemAround } from './field.tsx';
import { FormEnd } from './form.tsx';

/**
 * A form within a page. A refusal stands in it with what was typed; when it is done it is empty again and its first
 * field has the focus, for the next one.
 */
export const CommandForm = <Base extends string>(
  props: CommandFormProps<Base> & { commanding: Commanding<Base> },
) => {
  const { command, problem, busy } = props.commanding;
  const [times, setTimes] = createSignal(1);
  let form!: HTMLFormElement;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const around = placesAround(form);
    if (!(await props.onSend(command, new FormData(form, event.submitter)))) return;
    if (props.onDone) return props.onDone();
    setTimes(times() + 1);
    setTimeout(() => {
      form.querySelector<HTMLElement>('.input')?.focus();
      keepFocus(around);
    });
  };
  return (
    <ProblemAround.Provider value={problem}>
      <form
        ref={form}
        class="form"
        onSubmit={send}
        onInput={() => props.onInput?.(new FormData(form))}
        aria-busy={busy()}
      >
        <Refused problem={problem()} />
        <Show when={times()} keyed>
          {(_) => props.children}
        </Show>
        <FormEnd>
          <Button type="submit" kind={props.kind ?? 'plain'} disabled={busy()}>
            {props.verb}
          </Button>
          {props.ways}
        </FormEnd>
      </form>
    </ProblemAround.Provider>
  );
};

export type CommandFormProps<Base extends string> = {
  verb: string;
  kind?: ButtonKind;
  /** Sends what was filled in; done when it gives something. */
  onSend: (command: Command<Base>, form: FormData) => Promise<unknown>;
  /** Told what is filled in, whenever that changes. */
  onInput?: (form: FormData) => void;
  /** Told once it is done, instead of emptying the form. */
  onDone?: () => void;
  ways?: JSX.Element;
  children?: JSX.Element;
};

/** One thing that can be done to a row, or to what the page shows; a refusal stands beneath it. */
export const CommandAct = <Base extends string>(
  props: CommandActProps<Base> & { commanding: Commanding<Base> },
) => {
  const { command, problem, busy } = props.commanding;
  let button!: HTMLButtonElement;
  const send = async () => {
    const around = placesAround(button);
    await props.onSend(command);
    setTimeout(() => keepFocus(around));
  };
  return (
    <>
      <Button
        ref={button}
        kind={props.kind ?? 'quiet'}
        aria-label={props.what}
        disabled={busy()}
        onClick={send}
      >
        {props.verb}
      </Button>
      <Refused problem={problem()} />
    </>
  );
};

export type CommandActProps<Base extends string> = {
  verb: string;
  /** The same with the name of the row, for those who do not see where it stands. */
  what?: string;
  kind?: ButtonKind;
  onSend: (command: Command<Base>) => Promise<unknown>;
};

/** Why a rule said no, with its days and clocks as people write them. */
export const Refused = (props: { problem: Problem | undefined }) => (
  <Show when={props.problem}>
    {(problem) => (
      <div class="form-error" role="alert">
        <p>{say(problem().code, inWords(problem().facts))}</p>
      </div>
    )}
  </Show>
);

/** What an element stands in, the nearest first. */
const placesAround = (element: Element | null): Element[] => {
  const place = element?.parentElement?.closest('section, details');
  return place ? [place, ...placesAround(place)] : [];
};

/** Whoever used what is gone is not lost: the nearest place that is still there takes the focus. */
const keepFocus = (around: readonly Element[]) => {
  const isLost = () => !document.activeElement || document.activeElement === document.body;
  for (const place of [...around, document.querySelector('#content')]) {
    if (!isLost()) return;
    const way = place?.matches('#content') ? place : place?.querySelector('summary, button');
    if (way instanceof HTMLElement) way.focus({ preventScroll: true });
  }
};

const inWords = (facts: Problem['facts']) =>
  Object.fromEntries(
    Object.entries(facts ?? {}).map(([name, fact]) => [
      name,
      typeof fact === 'string' && /^\d{4}-\d\d-\d\dT/.test(fact) ? moment(fact) : fact,
    ]),
  );
