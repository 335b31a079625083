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
export const CommandForm = (props: CommandFormProps & { commanding: Commanding }) => {
  const { command, problem, busy } = props.commanding;
  const [times, setTimes] = createSignal(1);
  let form!: HTMLFormElement;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await props.onSend(command, new FormData(form, event.submitter)))) return;
    if (props.onDone) return props.onDone();
    setTimes(times() + 1);
    setTimeout(() => form.querySelector<HTMLElement>('.input')?.focus());
  };
  return (
    <ProblemAround.Provider value={problem}>
      <form ref={form} class="form" onSubmit={send} aria-busy={busy()}>
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

export type CommandFormProps = {
  verb: string;
  kind?: ButtonKind;
  /** Sends what was filled in; done when it gives something. */
  onSend: (command: Command, form: FormData) => Promise<unknown>;
  /** Told once it is done, instead of emptying the form. */
  onDone?: () => void;
  ways?: JSX.Element;
  children?: JSX.Element;
};

/** One thing that can be done to a row, or to what the page shows; a refusal stands beneath it. */
export const CommandAct = (props: CommandActProps & { commanding: Commanding }) => {
  const { command, problem, busy } = props.commanding;
  let button!: HTMLButtonElement;
  const send = async () => {
    const section = button.closest('section, details');
    await props.onSend(command);
    setTimeout(() => keepFocus(section));
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

export type CommandActProps = {
  verb: string;
  /** The same with the name of the row, for those who do not see where it stands. */
  what?: string;
  kind?: ButtonKind;
  onSend: (command: Command) => Promise<unknown>;
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

/** Whoever pressed a button that is gone is not lost: the step it stood in takes the focus. */
const keepFocus = (section: Element | null) => {
  const kept = document.activeElement;
  if (kept && kept !== document.body) return;
  const way = section?.isConnected ? section.querySelector('summary, button') : null;
  const target = way ?? document.querySelector('#content');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
};

const inWords = (facts: Problem['facts']) =>
  Object.fromEntries(
    Object.entries(facts ?? {}).map(([name, fact]) => [
      name,
      typeof fact === 'string' && /^\d{4}-\d\d-\d\dT/.test(fact) ? moment(fact) : fact,
    ]),
  );
