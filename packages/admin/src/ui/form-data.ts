/** A text field as it was typed. */
export const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '');

/** A text field that may be left empty: null then. */
export const textOrNull = (form: FormData, name: string): string | null =>
  textIn(form, name).trim() || null;

/** A number field; what is no number is sent as it is, and the server says so. */
export const numberIn = (form: FormData, name: string): number => Number(textIn(form, name));

export const numberOrNull = (form: FormData, name: string): number | null =>
  textIn(form, name).trim() === '' ? null : numberIn(form, name);

export const isChecked = (form: FormData, name: string): boolean => form.has(name);
