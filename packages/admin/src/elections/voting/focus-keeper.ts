import { createEffect, on } from 'solid-js';

/**
 * A form goes away with what it did: the focus is then at the section that it stood in, or at the whole. `changed` is what moves
 * on when something has been done; `ref` and `onSubmit` are for the element around the forms.
 */
export const createFocusKeeper = (changed: () => unknown) => {
  let whole: HTMLElement | undefined;
  let section: HTMLElement | null = null;
  const back = () => {
    if (document.activeElement !== document.body) return;
    const target = section?.isConnected ? section : whole;
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  createEffect(on(changed, () => setTimeout(back), { defer: true }));
  return {
    ref: (element: HTMLElement) => {
      whole = element;
    },
    onSubmit: (event: Event) => {
      section = event.target instanceof Element ? event.target.closest('.section') : null;
    },
  };
};
