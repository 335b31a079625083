import {
  createComputed,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  mergeProps,
  on,
  onMount,
  Show,
  splitProps,
} from 'solid-js';
import { writtenIn } from '../language/format.ts';
import { say } from '../language/say.ts';
import { createField, FieldFrame, type Labelled, type Reported } from './field.tsx';
import { createReading, Reading } from './reading.tsx';

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

/** A labelled input; a refusal about it stands beside it and is read with it. What is typed as text is in the language of the record. */
export const Field = (props: Labelled & JSX.InputHTMLAttributes<HTMLInputElement>) => {
  const [own, input] = splitProps(props, ['label', 'hint', 'plain', 'problem', 'class']);
  const reading = createReading(input);
  const field = createField(mergeProps(props, { reading: reading.isNeeded() }));
  return (
    <FieldFrame {...own} field={field} name={props.name} required={props.required}>
      <input
        lang={input.type === undefined ? writtenIn() : undefined}
        {...input}
        class={`input ${own.class ?? ''}`}
        {...field.input}
        on:input={(event) => reading.onInput(event.currentTarget.value)}
      />
      <Reading id={`${field.id}-reading`} reading={reading} />
    </FieldFrame>
  );
};

/** Several lines of text; `written` sets it in the serif of the minutes. */
export const TextField = (
  props: Labelled & { written?: boolean } & JSX.TextareaHTMLAttributes<HTMLTextAreaElement>,
) => {
  const [own, input] = splitProps(props, ['label', 'hint', 'plain', 'problem', 'written']);
  const field = createField(props);
  return (
    <FieldFrame {...own} field={field} name={props.name} required={props.required}>
      <textarea
        lang={writtenIn()}
        {...input}
        class="input"
        classList={{ written: own.written === true }}
        {...field.input}
      />
    </FieldFrame>
  );
};

/** `written` where the label is what people of the association have written. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly written?: boolean;
};

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
  // Neither a value that comes again unchanged undoes what has been chosen since, nor choices that come again in other words.
  const value = createMemo(() => own.value);
  const [chosen, setChosen] = createSignal<string>();
  createComputed(on(value, () => setChosen(undefined)));
  const forget = () => setChosen(undefined);
  let element: HTMLSelectElement | undefined;
  onMount(() => element?.form?.addEventListener('reset', forget));
  const field = createField(props);
  /** Where none is no choice, something is chosen anyway: nobody is told that they may leave it out. */
  const isChosen = () => !own.empty && own.options.every((option) => option.value !== '');
  return (
    <FieldFrame
      {...own}
      field={field}
      name={props.name}
      required={props.required === true || isChosen()}
    >
      <select
        {...select}
        ref={element}
        class="input"
        {...field.input}
        on:change={(event) => setChosen(event.currentTarget.value)}
      >
        <Show when={own.empty}>{(empty) => <option value="">{empty()}</option>}</Show>
        <For each={own.options}>
          {(option) => (
            <option
              value={option.value}
              selected={option.value === (chosen() ?? value())}
              lang={option.written ? writtenIn() : undefined}
            >
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
