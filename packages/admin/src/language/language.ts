import { createSignal } from 'solid-js';
import type { Complete } from './complete.ts';
import type { Message, Said, Vocabulary } from './message.ts';
import { sv } from './words/sv.ts';

/** Every text on the screen by its key. Each area adds its own keys, in its `words/sv.ts`. */
export interface Lexicon extends Complete, Said<typeof sv> {}

export type Language = 'sv' | 'en';
export type Facts = Readonly<Record<string, string | number>>;
export type Key = keyof Lexicon;

const shared: Vocabulary = { sv, en: () => import('./words/en.ts') };
let vocabularies = [shared];

const [spoken, setSpoken] = createSignal<{ language: Language; words: Vocabulary['sv'] }>({
  language: 'sv',
  words: sv,
});

/** Takes up what the areas say beside what all of them share. Before anybody speaks. */
export const learn = (ofAreas: readonly Vocabulary[]) => {
  vocabularies = [shared, ...ofAreas];
  setSpoken({ language: 'sv', words: swedish() });
};

/** Takes up what only the pages of an area say, before one of them speaks. English comes whole. */
export const learnMore = async (load: NonNullable<Vocabulary['later']>) => {
  const { later } = await load();
  if (more.includes(later)) return;
  more = [...more, later];
  if (language() === 'sv') setSpoken({ language: 'sv', words: swedish() });
};

let more: readonly Vocabulary['sv'][] = [];

const swedish = (): Vocabulary['sv'] =>
  Object.assign({}, ...vocabularies.map(({ sv }) => sv), ...more);

const english = async (): Promise<Vocabulary['sv']> => {
  const all = await Promise.all(vocabularies.map(({ en }) => en()));
  return Object.assign({}, ...all.map(({ en }) => en));
};

export const language = (): Language => spoken().language;

/** The locale that dates and numbers follow: English as it is written in Europe. */
export const locale = () => (language() === 'sv' ? 'sv-SE' : 'en-GB');

/** Changes the language of every text on the screen, and remembers it. */
export const speak = async (next: Language) => {
  const words = next === 'sv' ? swedish() : await english();
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
export const t = (key: Key, facts?: Facts): string => fill(spoken().words[key]!, facts);

/** The text of a key that may not exist: codes from the server are open-ended. */
export const tIfKnown = (key: string, facts?: Facts): string | undefined => {
  const message = spoken().words[key];
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
