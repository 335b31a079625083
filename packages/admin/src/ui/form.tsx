import type { Problem } from '@klubba/api/contract';
import {
  createContext,
  createMemo,
  createUniqueId,
  For,
  type JSX,
  Show,
  splitProps,
  useContext,
} from 'solid-js';
import { t } from '../language/language.ts';
import { say } from '../language/say.ts';

/** What the last submission came back with, for a field that no `ActionForm` tells it. */
export type Reported = { problem?: Problem | undefined };

/** What the form around came back with; every field finds in it what is about itself. */
export const ProblemAround = createContext<() => Problem | undefined>(() => undefined);

/** What is wrong with the field of this name. */
export const useFieldError = (props: Reported & { name: string }) => {
  const around = useContext(ProblemAround);
  return () =>
    (props.problem ?? around())?.errors.find(({ pointer }) => sameField(pointer, props.name));
};

export type Labelled = Reported & {
  name: string;
  label: string;
  hint?: JSX.Element;
  /** Does not say that it may be left empty: for searches, where everything may. */
  plain?: boolean;
};

/** What went wrong, above the form. */
export const FormError = (props: Reported) => (
  <Show when={props.problem}>
    {(problem) => (
      <div class="form-error" role="alert">
        <p>{say(problem().code, problem().facts)}</p>
      </div>
    )}
  </Show>
);

/** What went wrong with one input. The name is its JSON pointer: `tally/for`. */
export const FieldError = (props: Reported & { name: string; id?: string }) => {
  const error = useFieldError(props);
  return (
    <span id={props.id} class="field-error">
      <Show when={error()}>{(error) => say(error().code, error().facts)}</Show>
    </span>
  );
};

/** A labelled input; a refusal about it stands beside it and is read with it. */
export const Field = (props: Labelled & JSX.InputHTMLAttributes<HTMLInputElement>) => {
  const [own, input] = splitProps(props, ['label', 'hint', 'plain', 'problem', 'class']);
  const id = createUniqueId();
  return (
    <FieldFrame {...own} id={id} name={props.name} required={props.required}>
      <input {...input} class={`input ${own.class ?? ''}`} id={id} {...describedBy(id, props)} />
    </FieldFrame>
  );
};

/** Several lines of text; `written` sets it in the serif of the minutes. */
export const TextField = (
  props: Labelled & { written?: boolean } & JSX.TextareaHTMLAttributes<HTMLTextAreaElement>,
) => {
  const [own, input] = splitProps(props, ['label', 'hint', 'plain', 'problem', 'written']);
  const id = createUniqueId();
  return (
    <FieldFrame {...own} id={id} name={props.name} required={props.required}>
      <textarea
        {...input}
        class="input"
        classList={{ written: own.written === true }}
        id={id}
        {...describedBy(id, props)}
      />
    </FieldFrame>
  );
};

export type Option = { readonly value: string; readonly label: string };

/** One of a few; with `empty` the first choice is none. */
export const SelectField = (
  props: Labelled & {
    options: readonly Option[];
    value?: string | undefined;
    empty?: string;
  } & Omit<JSX.SelectHTMLAttributes<HTMLSelectElement>, 'value'>,
) => {
  const [own, select] = splitProps(props, [
    'label',
    'hint',
    'plain',
    'problem',
    'options',
    'value',
    'empty',
  ]);
  // A value that comes again unchanged must not undo what has been chosen since.
  const value = createMemo(() => own.value);
  const id = createUniqueId();
  return (
    <FieldFrame {...own} id={id} name={props.name} required={props.required}>
      <select {...select} class="input" id={id} {...describedBy(id, props)}>
        <Show when={own.empty}>{(empty) => <option value="">{empty()}</option>}</Show>
        <For each={own.options}>
          {(option) => (
            <option value={option.value} selected={option.value === value()}>
              {option.label}
            </option>
          )}
        </For>
      </select>
    </FieldFrame>
  );
};

/** A yes or no, with what it means beneath. Several under one name have one `FieldError`, after the last. */
export const CheckField = (props: Labelled & JSX.InputHTMLAttributes<HTMLInputElement>) => {
  const [own, input] = splitProps(props, ['label', 'hint', 'problem']);
  const id = createUniqueId();
  return (
    <div class="check">
      <input
        type="checkbox"
        {...input}
        id={id}
        aria-describedby={own.hint ? `${id}-hint` : undefined}
      />
      <label for={id}>{own.label}</label>
      <Show when={own.hint}>
        <span class="hint" id={`${id}-hint`}>
          {own.hint}
        </span>
      </Show>
    </div>
  );
};

/** The end of a form: the action first, then the way out. */
export const FormEnd = (props: { children: JSX.Element }) => (
  <div class="form-end">{props.children}</div>
);

/** The label of an input above it, its hint, and beneath it what was wrong. */
export const FieldFrame = (
  props: Labelled & {
    id: string;
    frameClass?: string;
    required: boolean | undefined;
    children: JSX.Element;
  },
) => (
  <div class={`field ${props.frameClass ?? ''}`}>
    <label for={props.id}>
      {props.label}
      <Show when={!props.required && !props.plain}>
        <span class="optional"> {t('form.optional')}</span>
      </Show>
    </label>
    <Show when={props.hint}>
      <span class="hint" id={`${props.id}-hint`}>
        {props.hint}
      </span>
    </Show>
    {props.children}
    <FieldError id={`${props.id}-error`} name={props.name} problem={props.problem} />
  </div>
);

/** Ties an input to its hint and to what was wrong with it. */
export const describedBy = (id: string, props: Labelled) => {
  const error = useFieldError(props);
  return {
    get 'aria-invalid'() {
      return error() !== undefined;
    },
    get 'aria-describedby'() {
      const parts = [props.hint && `${id}-hint`, error() && `${id}-error`];
      return parts.filter(Boolean).join(' ') || undefined;
    },
  };
};

// Some rules have a dot in their name, which arrives as a step of its own.
const sameField = (pointer: string, name: string) =>
  pointer.replaceAll('.', '/') === `#/${name.replaceAll('.', '/')}`;
