import type { Problem } from '@klubba/api/contract';
import { createEffect, createSignal, createUniqueId, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { FieldError, type Option } from '../ui/form.tsx';
import { createPickList, PickList } from '../ui/pick-list.tsx';

type PickerProps = {
  name: string;
  label: string;
  hint?: string;
  options: readonly (Option & { readonly note?: string })[];
  value?: string | undefined;
  problem?: Problem | undefined;
  required?: boolean;
  onPick: (value: string | undefined) => void;
  ref?: (field: HTMLInputElement) => void;
};

/** One of many, found by typing any word of its name. Enter takes the highlighted one; the next Enter sends the form. */
export const Picker = (props: PickerProps) => {
  const id = createUniqueId();
  const label = () => props.options.find(({ value }) => value === props.value)?.label ?? '';
  const [text, setText] = createSignal<string>();
  const found = () =>
    props.options.filter((one) => beginsAWord(one.label, text() ?? '')).slice(0, 50);
  const pick = (one: Option) => {
    setText(undefined);
    props.onPick(one.value);
  };
  const list = createPickList(found, pick);
  const leave = () => {
    const [only, second] = found();
    if (text() && only && !second) pick(only);
    else setText(undefined);
  };
  let field!: HTMLInputElement;
  // Half a name is nobody: sending says so here.
  createEffect(() =>
    field.setCustomValidity(props.required && !props.value ? t('picker.choose') : ''),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) leave();
    else if (event.key === 'Escape' && text() !== undefined) {
      event.stopPropagation();
      event.preventDefault();
      setText(undefined);
    } else if (text() === undefined && event.key === 'ArrowDown') {
      event.preventDefault();
      setText('');
    } else if (text() !== undefined) list.onKeyDown(event);
  };
  return (
    <div class="field picker">
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <span class="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      </Show>
      <input
        ref={(element) => {
          field = element;
          props.ref?.(element);
        }}
        id={id}
        name={props.name}
        class="input"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        required={props.required}
        value={text() ?? label()}
        aria-expanded={text() !== undefined}
        aria-controls={list.id}
        aria-autocomplete="list"
        aria-activedescendant={text() !== undefined ? list.active() : undefined}
        aria-invalid={hasError(props)}
        aria-describedby={`${id}-error`}
        onInput={() => {
          setText(field.value);
          list.toFirst();
          if (!field.value) props.onPick(undefined);
        }}
        onClick={() => text() === undefined && setText('')}
        onFocus={() => field.select()}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <Show when={text() !== undefined}>
        <PickList list={list} items={found()} label={props.label}>
          {(one) => (
            <>
              <span>{one.label}</span>
              <Show when={'note' in one && one.note}>
                {(note) => <span class="hint">{note()}</span>}
              </Show>
            </>
          )}
        </PickList>
      </Show>
      <span class="unseen" role="status">
        <Show when={text() !== undefined}>{t('picker.found', { count: found().length })}</Show>
      </span>
      <FieldError id={`${id}-error`} name={props.name} problem={props.problem} />
    </div>
  );
};

const hasError = (props: PickerProps) =>
  props.problem?.errors.some(({ pointer }) => pointer === `#/${props.name}`) === true;

const beginsAWord = (label: string, typed: string) => {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const spaced = ` ${label.toLocaleLowerCase()}`;
  return words.every((word) => spaced.includes(` ${word}`));
};
