import { createSignal } from 'solid-js';
import { sv } from './sv.ts';

export type Language = 'sv' | 'en';
/** A sentence, or its forms by plural category; `{count}` chooses the form. */
export type Message = string | { readonly one: string; readonly other: string };
export type Facts = Readonly<Record<string, string | number>>;
export type Key = keyof typeof sv;
export type Words = Readonly<Record<Key, Message>>;

const [spoken, setSpoken] = createSignal<{ language: Language; words: Words }>({
  language: 'sv',
  words: sv,
});

export const language = (): Language => spoken().language;

/** The locale that dates and numbers follow: English as it is written in Europe. */
export const locale = () => (language() === 'sv' ? 'sv-SE' : 'en-GB');

/** Changes the language of every text on the screen, and remembers it. */
export const speak = async (next: Language) => {
  const words = next === 'sv' ? sv : (await import('./en.ts')).en;
  document.documentElement.lang = next;
  localStorage.setItem('language', next);
  setSpoken({ language: next, words });
};

/** What the person chose last, else what the browser asks for. */
export const preferredLanguage = (): Language => {
  const chosen = localStorage.getItem('language') ?? navigator.language;
  return chosen.startsWith('en') ? 'en' : 'sv';
};

/** The text of a key, with the facts filled in. */
export const t = (key: Key, facts?: Facts): string => fill(spoken().words[key], facts);

/** The text of a key that may not exist: codes from the server are open-ended. */
export const tIfKnown = (key: string, facts?: Facts): string | undefined => {
  const message = (spoken().words as Readonly<Record<string, Message>>)[key];
  return message === undefined ? undefined : fill(message, facts);
};

const fill = (message: Message, facts: Facts = {}) =>
  chosenForm(message, facts).replace(/\{(\w+)\}/g, (_, name: string) => show(name, facts[name]));

const chosenForm = (message: Message, { count }: Facts) => {
  if (typeof message === 'string') return message;
  const category = new Intl.PluralRules(locale()).select(Number(count));
  return category === 'one' ? message.one : message.other;
};

/** A fact as people write it: 1 234 but the year 2024; 14 februari 2024. */
const show = (name: string, fact: string | number | undefined) => {
  if (fact === undefined) return '…';
  if (typeof fact === 'number')
    return /year$/i.test(name) ? String(fact) : new Intl.NumberFormat(locale()).format(fact);
  if (!/^\d{4}-\d\d-\d\d$/.test(fact)) return fact;
  const long = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale(), long).format(new Date(fact));
};
