import { createSignal, onCleanup, onMount } from 'solid-js';

/** Keys such as `?`, `mod+k` (⌘ or Ctrl) or the sequence `g m`, what they do, and how to say it. */
export type Shortcut = {
  readonly keys: string;
  readonly label: () => string;
  readonly run: () => void;
  /** Works while a field has the focus too; keys with `mod` always do. */
  readonly inFields?: boolean;
};

const [registered, setRegistered] = createSignal<readonly Shortcut[]>([]);

/** The shortcuts of the page as it is now, the most local first. */
export const shortcuts = registered;

/** Binds shortcuts as long as the component that asks for them is on the screen. A later one wins over an earlier. */
export const useShortcuts = (...added: Shortcut[]) => {
  onMount(() => setRegistered((known) => [...added, ...known]));
  onCleanup(() => setRegistered((known) => known.filter((one) => !added.includes(one))));
};

const [single, setSingle] = createSignal(localStorage.getItem('single-keys') !== 'off');

/** Whether keys without ⌘ or Ctrl do anything: some dictate or press keys by accident. */
export const singleKeys = single;

export const allowSingleKeys = (allowed: boolean) => {
  localStorage.setItem('single-keys', allowed ? 'on' : 'off');
  setSingle(allowed);
};

/** Listens for every shortcut on the page; called once, by the frame. */
export const listenForShortcuts = () => {
  let begun = '';
  let begunAt = 0;
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that is held down is one command, not several.
    if (event.repeat || event.defaultPrevented || event.isComposing) return;
    if (isBehindDialog(event.target)) return;
    const pressed = nameOf(event);
    const sequence = event.timeStamp - begunAt < 1000 && begun ? `${begun} ${pressed}` : pressed;
    const usable = registered().filter((one) => isUsable(one, event));
    const found = usable.find((one) => one.keys === sequence || one.keys === pressed);
    begun = !found && usable.some((one) => one.keys.startsWith(`${pressed} `)) ? pressed : '';
    begunAt = event.timeStamp;
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  window.addEventListener('keydown', onKeyDown);
  onCleanup(() => window.removeEventListener('keydown', onKeyDown));
};

const nameOf = (event: KeyboardEvent) => {
  const names: Record<string, string> = { ArrowUp: 'up', ArrowDown: 'down', ' ': 'space' };
  const key = names[event.key] ?? event.key.toLowerCase();
  return `${event.metaKey || event.ctrlKey ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${key}`;
};

const isUsable = ({ keys, inFields }: Shortcut, event: KeyboardEvent) => {
  if (keys.includes('mod+')) return true;
  return single() && (inFields === true || !isField(event.target));
};

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));

const isBehindDialog = (target: EventTarget | null) =>
  document.querySelector('[role=dialog], [role=alertdialog]') !== null &&
  !(target instanceof Element && target.closest('[data-shortcuts]'));
