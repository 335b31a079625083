import { createEffect, createSignal, createUniqueId, For, type JSX } from 'solid-js';

/** Keys and ARIA of an input that steers a list beneath it, the focus staying in the input. */
export const createPickList = <Item,>(items: () => readonly Item[], pick: (item: Item) => void) => {
  const id = createUniqueId();
  const [wanted, setWanted] = createSignal(0);
  const at = () => Math.min(wanted(), items().length - 1);
  const step = (by: number) =>
    setWanted((items().length + at() + by) % Math.max(items().length, 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => pick(items()[at()]!),
    };
    const move = moves[event.key];
    if (!move || !items().length) return;
    event.preventDefault();
    move();
  };
  return {
    id,
    at,
    onKeyDown,
    toFirst: () => setWanted(0),
    /** The id of the highlighted option, for `aria-activedescendant`. */
    active: () => (items().length ? `${id}-${at()}` : undefined),
    pick,
  };
};

/** The list itself: options that can be clicked, the highlighted one marked. */
export const PickList = <Item,>(props: {
  list: ReturnType<typeof createPickList<Item>>;
  label: string;
  items: readonly Item[];
  children: (item: Item) => JSX.Element;
}) => (
  <div class="listbox" role="listbox" id={props.list.id} aria-label={props.label} tabIndex={-1}>
    <For each={props.items}>
      {(item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, aria-activedescendant points here
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
        <div
          class="option"
          role="option"
          id={`${props.list.id}-${index()}`}
          ref={(option) =>
            createEffect(
              () => index() === props.list.at() && option.scrollIntoView?.({ block: 'nearest' }),
            )
          }
          aria-selected={index() === props.list.at()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.list.pick(item)}
        >
          {props.children(item)}
        </div>
      )}
    </For>
  </div>
);
