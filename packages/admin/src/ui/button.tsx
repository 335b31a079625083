import { A, type AnchorProps } from '@solidjs/router';
import { type JSX, Show, splitProps } from 'solid-js';
import { KeyHint } from './key-hint.tsx';

/** `main` is the one sealing-wax action of a page; `quiet` reads like a link. */
export type ButtonKind = 'main' | 'plain' | 'quiet';
type Look = { kind?: ButtonKind; keys?: string };

/** A button whose verb says what happens; `keys` shows the shortcut that does the same. */
export const Button = (props: Look & JSX.ButtonHTMLAttributes<HTMLButtonElement>) => {
  const [own, rest] = splitProps(props, ['kind', 'keys', 'children', 'class']);
  return (
    <button type="button" {...rest} class={`button ${own.class ?? ''}`} data-kind={own.kind}>
      {own.children}
      <Show when={own.keys}>{(keys) => <KeyHint keys={keys()} />}</Show>
    </button>
  );
};

/** Sends the form it stands in; waits while the answer is under way. */
export const SubmitButton = (props: {
  pending: boolean | undefined;
  kind?: ButtonKind;
  name?: string;
  value?: string;
  children: JSX.Element;
}) => (
  <button
    type="submit"
    class="button"
    data-kind={props.kind ?? 'main'}
    name={props.name}
    value={props.value}
    disabled={props.pending === true}
  >
    {props.children}
  </button>
);

/** A link that looks like a button: it leads to a form or a page. */
export const LinkButton = (props: Look & AnchorProps) => {
  const [own, rest] = splitProps(props, ['kind', 'keys', 'children']);
  return (
    <A {...rest} class="button" data-kind={own.kind}>
      {own.children}
      <Show when={own.keys}>{(keys) => <KeyHint keys={keys()} />}</Show>
    </A>
  );
};
