/** A sentence, or its forms by plural category; `{count}` chooses the form. */
export type Message = string | { readonly one: string; readonly other: string };

/** The same keys in another language; what has plural forms in Swedish has them there too. */
export type Translation<Words extends Readonly<Record<string, Message>>> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : { readonly one: string; readonly other: string };
};

export type Facts = Readonly<Record<string, string | number>>;

/** What a key says in a language, where it says anything. */
type Lookup = (key: string) => Message | undefined;

/** The text of a message with the facts filled in, as people of the locale write them. */
export const fill = (message: Message, facts: Facts, locale: string): string =>
  chosenForm(message, facts, locale).replace(/\{(\w+)\}/g, (_, name: string) =>
    show(name, facts[name], locale),
  );

/** The sentence for a code: of a rule that said no, or of what was wrong with the input. Nothing for a code that has none. */
export const sentenceOf = (
  code: string,
  facts: Facts,
  locale: string,
  lookup: Lookup,
): string | undefined => {
  const message = lookup(`refused.${code}`) ?? lookup(`problem.${code}`);
  return message === undefined ? undefined : fill(message, inWords(facts, locale, lookup), locale);
};

// Facts that are codes themselves become words.
const prefixes: Readonly<Record<string, string>> = {
  matter: 'matter',
  reason: 'noVote',
  rule: 'ruleName',
  terms: 'term',
};

const inWords = (facts: Facts, locale: string, lookup: Lookup): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const prefix = prefixes[name];
      if (!prefix) return [name, fact];
      const words = String(fact)
        .split(', ')
        .map((code) => {
          const message = lookup(`${prefix}.${code}`);
          return message === undefined ? code : fill(message, facts, locale);
        });
      return [name, words.join(', ')];
    }),
  );

const chosenForm = (message: Message, { count }: Facts, locale: string) => {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(locale).select(Number(count));
  return category === 'one' ? message.one : message.other;
};

/** A fact as people write it: 1 234 but the year 2024; 14 februari 2024. */
const show = (name: string, fact: string | number | undefined, locale: string) => {
  if (fact === undefined) return '…';
  if (typeof fact === 'number')
    return /year$/i.test(name) ? String(fact) : new Intl.NumberFormat(locale).format(fact);
  if (!/^\d{4}-\d\d-\d\d$/.test(fact)) return fact;
  const long = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, long).format(new Date(fact));
};
