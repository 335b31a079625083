/** To the way on: the next item, or whatever is in the middle of the desk. */
export const focusNext = () => focusAfterRedraw('.console-item .next-item');

/** Whoever pressed a button that is gone now is not lost: the middle of the desk takes the focus. */
export const keepFocus = () => {
  const kept = document.activeElement;
  if (kept && kept !== document.body) return;
  focusAfterRedraw('.clause[data-current="true"], .console-item .next-item');
};

/** What opens below the edge comes into sight whole: a form with its button, the rule that said no. */
export const comeIntoSight = (opened: HTMLElement) => {
  setTimeout(() => opened.scrollIntoView?.({ block: 'nearest' }));
};

const focusAfterRedraw = (selector: string) =>
  afterRedraw(
    () =>
      document.querySelector<HTMLElement>(selector) ??
      document.querySelector<HTMLElement>('.console-item'),
  );

/** Puts the focus where the work goes on once the rows are redrawn. Whoever has begun to write meanwhile, with the next key, keeps it. */
export const afterRedraw = (find: () => HTMLElement | null | undefined) => {
  const had = document.activeElement;
  setTimeout(() => {
    const has = document.activeElement;
    const hasBegun = has !== had && has?.matches('input, textarea, select');
    if (!hasBegun) find()?.focus();
  });
};
