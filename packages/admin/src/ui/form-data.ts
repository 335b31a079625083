/** A text field as it was typed. */
export const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '');

/** A text field that may be left empty: null then. */
export const textOrNull = (form: FormData, name: string): string | null =>
  textIn(form, name).trim() || null;

/** One of the words that a select or a choice offers; any other the server refuses. */
export const wordIn = <Word extends string>(form: FormData, name: string): Word =>
  textIn(form, name) as Word;

/** Those that are ticked of several. */
export const wordsIn = <Word extends string>(form: FormData, name: string): readonly Word[] =>
  form.getAll(name).map(String) as Word[];

/** A number field; what is no number is sent as it is, and the server says so. */
export const numberIn = (form: FormData, name: string): number => Number(textIn(form, name));

export const numberOrNull = (form: FormData, name: string): number | null =>
  textIn(form, name).trim() === '' ? null : numberIn(form, name);

export const isChecked = (form: FormData, name: string): boolean => form.has(name);
