import * as Kobalte from '@kobalte/core/dialog';
import { type JSX, onCleanup, Show } from 'solid-js';
import { t } from '../language/language.ts';
import { Button } from './button.tsx';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Hides the visible head; the title still names the dialog. */
  bare?: boolean;
  class?: string;
  children: JSX.Element;
};

/** A question or a small task above the page, shown while it is mounted. Focus goes in, stays, and returns; Escape closes. */
export const Dialog = (props: DialogProps) => {
  returnFocus();
  return (
    <Kobalte.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="veil" />
        <Kobalte.Content class={`dialog ${props.class ?? ''}`} onOpenAutoFocus={toFirstField}>
          <Show
            when={!props.bare}
            fallback={<Kobalte.Title class="unseen">{props.title}</Kobalte.Title>}
          >
            <div class="dialog-head">
              <Kobalte.Title>{props.title}</Kobalte.Title>
              <Button kind="quiet" onClick={() => props.onClose()}>
                {t('form.close')}
              </Button>
            </div>
          </Show>
          {props.children}
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
};

/** Back to where the focus was, or to the page where that is gone; unless what was done has moved it on. */
const returnFocus = () => {
  const before = document.activeElement;
  onCleanup(() =>
    setTimeout(() => {
      const lost = !document.activeElement || document.activeElement === document.body;
      if (!lost) return;
      const back = before?.isConnected && before !== document.body ? before : undefined;
      const page = document.querySelector('.console-item') ?? document.querySelector('#content');
      const target = back ?? page;
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    }),
  );
};

/** Whoever opens a small task can type at once: its first field has the focus, not the way out. */
const toFirstField = (event: Event) => {
  const dialog = event.target;
  if (!(dialog instanceof HTMLElement)) return;
  const field =
    dialog.querySelector<HTMLElement>('[data-autofocus]') ??
    dialog.querySelector<HTMLElement>('.input');
  if (!field) return;
  event.preventDefault();
  field.focus();
};
