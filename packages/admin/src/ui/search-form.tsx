import { createUniqueId, type JSX, Show } from 'solid-js';
import { Button } from './button.tsx';
import { useShortcuts } from './shortcuts.ts';

type Props = {
  label: string;
  hint?: string;
  verb: string;
  /** What is looked for now. */
  value: string;
  /** Told the words once they are asked for; null where there are none. */
  onFind: (words: string | null) => void;
  class?: string;
  /** What narrows the search besides. */
  children?: JSX.Element;
};

/** Words to look for; `/` leads to them. */
export const SearchForm = (props: Props) => {
  const id = createUniqueId();
  let field!: HTMLInputElement;
  useShortcuts({ keys: '/', label: () => props.label, run: () => field.focus() });
  return (
    <search>
      <form
        class={props.class}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onFind(field.value.trim() || null);
        }}
      >
        <div class="search">
          <div class="field">
            <label for={id}>{props.label}</label>
            <Show when={props.hint}>
              <span class="hint" id={`${id}-hint`}>
                {props.hint}
              </span>
            </Show>
            <input
              ref={field}
              id={id}
              class="input"
              type="search"
              name="q"
              maxLength={200}
              value={props.value}
              aria-describedby={props.hint && `${id}-hint`}
            />
          </div>
          <Button type="submit">{props.verb}</Button>
        </div>
        {props.children}
      </form>
    </search>
  );
};
