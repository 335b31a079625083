/** What the keys of the tellers' sheet step through, from above: everything marked with `data-step` that is not folded away. */
const stepsIn = (form: HTMLElement) =>
  [...form.querySelectorAll<HTMLElement>('[data-step]')].filter(
    (step) => !step.closest('details:not([open])'),
  );

/** To the next step below one, or above it with −1; what stands there is written over. */
export const moveFrom = (form: HTMLElement, from: EventTarget | null, by: 1 | -1 = 1) => {
  const steps = stepsIn(form);
  const at = steps.indexOf(from as HTMLElement);
  toStep(steps[at + by]);
};

/** To the row of this name, or to the first of all. */
export const moveTo = (form: HTMLElement, row?: string) =>
  toStep(stepsIn(form).find((step) => row === undefined || step.dataset.step === row));

const toStep = (step: HTMLElement | undefined) => {
  step?.focus();
  if (step instanceof HTMLInputElement) step.select();
};

/** Enter and the arrows go through the sheet; only its buttons do something else with Enter. */
export const onSheetKey = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
  const { key, target } = event;
  const isText = target instanceof HTMLInputElement && target.type !== 'file';
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof HTMLElement && target.dataset.step !== undefined)) return;
  const isEnter = key === 'Enter' && !(target instanceof HTMLButtonElement);
  const isArrow = isText && (key === 'ArrowDown' || key === 'ArrowUp');
  if (!isEnter && !isArrow) return;
  event.preventDefault();
  moveFrom(event.currentTarget, target, key === 'ArrowUp' ? -1 : 1);
};
