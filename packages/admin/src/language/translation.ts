import type { Message } from './language.ts';

/** The same keys in another language; what has plural forms in Swedish has them there too. */
export type Translation<Words extends Readonly<Record<string, Message>>> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : { readonly one: string; readonly other: string };
};
