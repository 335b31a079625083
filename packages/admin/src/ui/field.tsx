import type { Problem } from '@klubba/api/contract';
import { createContext, createSignal, createUniqueId, type JSX, Show, useContext } from 'solid-js';
import { t } from '../language/language.ts';
import { say } from '../language/say.ts';
import { type Control, showIfFirst, type Wrong, wrongWith } from './validity.ts';

/** What the last submission came back with, for a field that no `ActionForm` tells it. */
export type Reported = { problem?: Problem | undefined };

/** What the form around came back with; every field finds in it what is about itself. */
export const ProblemAround = createContext<() => Problem | undefined>(() => undefined);

export type Labelled = Reported & {
  name: string;
  label: string;
  hint?: JSX.Element;
  /** Does not say that it may be left empty: for searches, where everything may. */
  plain?: boolean;
};

/**
 * What an input shares with the label around it: its id, and what is wrong. What the browser holds against it stands at the
 * field in the language of the page, until something else is filled in; before that, what the server said.
 */
export const createField = (props: Labelled & { reading?: boolean }) => {
  const id = createUniqueId();
  const refused = useRefusal(props);
  const [found, setFound] = createSignal<Wrong>();
  const wrong = () => found() ?? refused();
  return {
    id,
    wrong,
    forget: () => setFound(undefined),
    /** For the input itself. */
    input: {
      id,
      get 'aria-invalid'() {
        return wrong() !== undefined;
      },
      get 'aria-describedby'() {
        const parts = [props.hint && 'hint', props.reading && 'reading', wrong() && 'error'];
        const ids = parts.filter(Boolean).map((part) => `${id}-${part}`);
        return ids.join(' ') || undefined;
      },
      onInvalid: (event: Event & { currentTarget: Control }) => {
        event.preventDefault();
        setFound(wrongWith(event.currentTarget));
        showIfFirst(event.currentTarget);
      },
    },
  };
};

/** The label of an input above it, its hint, and beneath it what is wrong. */
export const FieldFrame = (
  props: Labelled & {
    field: Pick<ReturnType<typeof createField>, 'id' | 'wrong' | 'forget'>;
    frameClass?: string;
    required: boolean | undefined;
    children: JSX.Element;
  },
) => (
  <div class={`field ${props.frameClass ?? ''}`} onInput={props.field.forget}>
    <label for={props.field.id}>
      {props.label}
      <Show when={!props.required && !props.plain}>
        <span class="optional"> {t('form.optional')}</span>
      </Show>
    </label>
    <Show when={props.hint}>
      <span class="hint" id={`${props.field.id}-hint`}>
        {props.hint}
      </span>
    </Show>
    {props.children}
    <Said id={`${props.field.id}-error`} wrong={props.field.wrong()} />
  </div>
);

/** What went wrong with inputs that belong together. The name is their JSON pointer: `tally/for`. */
export const FieldError = (props: Reported & { name: string }) => {
  const refused = useRefusal(props);
  return <Said wrong={refused()} />;
};

const Said = (props: { id?: string; wrong: Wrong | undefined }) => (
  <span id={props.id} class="field-error">
    <Show when={props.wrong}>{(wrong) => say(wrong().code, wrong().facts)}</Show>
  </span>
);

/** What the server has against the field of this name. */
const useRefusal = (props: Reported & { name: string }) => {
  const around = useContext(ProblemAround);
  return () =>
    (props.problem ?? around())?.errors.find(({ pointer }) => sameField(pointer, props.name));
};

// Some rules have a dot in their name, which arrives as a step of its own.
const sameField = (pointer: string, name: string) =>
  pointer.replaceAll('.', '/') === `#/${name.replaceAll('.', '/')}`;
