import { createEffect, type JSX, Show } from 'solid-js';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Mark } from '../ui/mark.tsx';

/** The frame of the pages before one is inside: sign in, invitation, new password. */
export const Threshold = (props: { title: string; lead?: JSX.Element; children: JSX.Element }) => {
  createEffect(() => {
    document.title = `${props.title} · Klubba`;
  });
  return (
    <div class="threshold">
      <main>
        <p class="wordmark">
          <Mark />
          Klubba
        </p>
        <header class="page-head">
          <h1>{props.title}</h1>
          <Show when={props.lead}>
            <p class="page-lead">{props.lead}</p>
          </Show>
        </header>
        {props.children}
        <footer>
          <LanguageSwitch />
        </footer>
      </main>
    </div>
  );
};
