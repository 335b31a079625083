import { createEffect, createSignal, Show } from 'solid-js';
import { writtenIn } from '../language/format.ts';
import { t } from '../language/language.ts';
import { createField, FieldFrame, type Labelled } from './field.tsx';
import type { Option } from './form.tsx';
import { hasWords } from './has-words.ts';
import { createPickList, PickList } from './pick-list.tsx';

type ComboboxProps = Labelled & {
  options: readonly (Option & { readonly note?: string })[];
  value?: string | undefined;
  required?: boolean;
  /** Told of every choice, and of undefined when it is taken away. `value` is then what is chosen, not only what it begins with. */
  onPick?: (value: string | undefined) => void;
  /** Told of what is typed, where the options come from a search, which finds parts of words too. */
  onType?: (text: string) => void;
  ref?: (field: HTMLInputElement) => void;
};

/**
 * One of many, found by typing any word of its name; sends its value under `name`.
 * Enter takes the highlighted one; the next Enter sends the form.
 */
export const Combobox = (props: ComboboxProps) => {
  const field = createField(props);
  const named = (value: string | undefined) => props.options.find((one) => one.value === value);
  const [own, setOwn] = createSignal<Option | undefined>(named(props.value));
  const chosen = () => (props.onPick ? named(props.value) : own());
  const [text, setText] = createSignal<string>();
  const isOpen = () => text() !== undefined;
  // What an earlier search found may still be there: only what fits can be taken.
  const fits = ({ label }: Option) => hasWords(label, text() ?? '', props.onType ? '' : ' ');
  const found = () => props.options.filter(fits).slice(0, 50);
  const choose = (one: Option | undefined) => {
    setOwn(one);
    field.forget();
    props.onPick?.(one?.value);
  };
  const pick = (one: Option) => {
    setText(undefined);
    choose(one);
  };
  const list = createPickList(found, pick);
  const leave = () => {
    const [only, second] = found();
    if (text() && only && !second) pick(only);
    else setText(undefined);
  };
  let input!: HTMLInputElement;
  // Half a name is nobody: sending says so here.
  createEffect(() =>
    input.setCustomValidity(text() || (props.required && !chosen()) ? 'choose-from-list' : ''),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) leave();
    else if (event.key === 'Escape' && isOpen()) {
      event.stopPropagation();
      event.preventDefault();
      setText(undefined);
    } else if (!isOpen() && event.key === 'ArrowDown') {
      event.preventDefault();
      setText('');
    } else if (isOpen()) list.onKeyDown(event);
  };
  return (
    <FieldFrame {...props} field={field} frameClass="combobox" required={props.required}>
      <input
        ref={(element) => {
          input = element;
          props.ref?.(element);
        }}
        {...field.input}
        class="input"
        lang={writtenIn()}
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        required={props.required}
        value={text() ?? chosen()?.label ?? ''}
        aria-expanded={isOpen()}
        aria-controls={isOpen() ? list.id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen() ? list.active() : undefined}
        onInput={() => {
          setText(input.value);
          list.toFirst();
          props.onType?.(input.value);
          if (!input.value) choose(undefined);
        }}
        onClick={() => !isOpen() && setText('')}
        onFocus={() => input.select()}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <input type="hidden" name={props.name} value={chosen()?.value ?? ''} />
      <Show when={isOpen()}>
        <PickList list={list} items={found()} label={props.label}>
          {(one) => (
            <>
              <span lang={writtenIn()}>{one.label}</span>
              <Show when={'note' in one && one.note}>
                {(note) => <span class="hint">{note()}</span>}
              </Show>
            </>
          )}
        </PickList>
      </Show>
      <span class="unseen" role="status">
        <Show when={isOpen()}>{t('combobox.found', { count: found().length })}</Show>
      </span>
    </FieldFrame>
  );
};
