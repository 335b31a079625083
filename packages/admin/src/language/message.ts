/** A sentence, or its forms by plural category; `{count}` chooses the form. */
export type Message = string | { readonly one: string; readonly other: string };

/** The same keys, whatever the language says under them. */
export type Said<Words> = Readonly<Record<keyof Words, Message>>;

/** The same keys in another language; what has plural forms in Swedish has them there too. */
export type Translation<Words extends Readonly<Record<string, Message>>> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : { readonly one: string; readonly other: string };
};

/** What one area says, the Swedish at once and the English when somebody speaks it. */
export type Vocabulary = {
  readonly sv: Readonly<Record<string, Message>>;
  /** The Swedish that only its own pages say, which comes with the first of them. */
  readonly later?: () => Promise<{ readonly later: Readonly<Record<string, Message>> }>;
  readonly en: () => Promise<{ readonly en: Readonly<Record<string, Message>> }>;
};
