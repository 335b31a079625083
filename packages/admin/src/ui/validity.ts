import type { Facts } from '../language/language.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A code that has a sentence, with its figures. */
export type Wrong = { readonly code: string; readonly facts?: Facts | undefined };

/**
 * What the browser holds against what was filled in: in its own words it would be said in its own language. What a field
 * refuses by itself (`setCustomValidity`) is a code already.
 */
export const wrongWith = (control: Control): Wrong => {
  const { validity, type } = control;
  if (validity.badInput) return { code: unfinished[type] ?? 'not-a-number' };
  if (validity.customError) return { code: control.validationMessage };
  if (validity.valueMissing) return { code: 'required' };
  if (!(control instanceof HTMLInputElement)) return { code: 'invalid-format' };
  if (validity.rangeUnderflow)
    return { code: 'too-small', facts: { minimum: limit(control.min, type) } };
  if (validity.rangeOverflow)
    return { code: 'too-big', facts: { maximum: limit(control.max, type) } };
  if (validity.tooShort) return { code: 'too-short', facts: { minimum: control.minLength } };
  if (validity.stepMismatch) return { code: 'not-whole' };
  return { code: misspelled[type] ?? 'invalid-format' };
};

const misspelled: Readonly<Record<string, string>> = {
  email: 'not-an-email',
  url: 'not-an-address',
};

const unfinished: Readonly<Record<string, string>> = {
  date: 'day-unfinished',
  time: 'time-unfinished',
  'datetime-local': 'day-unfinished',
};

const limit = (text: string, type: string) => (type === 'number' ? Number(text) : text);

/** Leads to what keeps its form from being sent, if it is the first that does. */
export const showIfFirst = (control: Control) => {
  if (control.form?.querySelector(':is(input, select, textarea):invalid') !== control) return;
  // What is folded away takes no focus.
  control.closest('details')?.setAttribute('open', '');
  control.focus();
};
