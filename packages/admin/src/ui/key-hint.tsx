import { For } from 'solid-js';

/** Shows a shortcut such as `g m` or `ctrl+k`; decoration beside a label that says what it does. */
export const KeyHint = (props: { keys: string }) => (
  <span class="keys" aria-hidden="true">
    <For each={keyNames(props.keys)}>{(name) => <kbd class="key">{name}</kbd>}</For>
  </span>
);

/** The names on the keys, as this machine prints them; plus by itself is a key. */
export const keyNames = (keys: string): string[] => keys.split(/ |(?<=.)\+(?=.)/).map(keyName);

const onApple = /Mac|iP(hone|ad)/.test(navigator.platform);

const keyName = (key: string) => {
  const names: Record<string, string> = {
    mod: onApple ? '⌘' : 'Ctrl',
    enter: '↵',
    escape: 'Esc',
    up: '↑',
    down: '↓',
  };
  return names[key] ?? key.toUpperCase();
};
