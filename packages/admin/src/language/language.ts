import { type Facts, fill } from '@klubba/api/sentences/message';
import { createSignal } from 'solid-js';
import type { Complete } from './complete.ts';
import type { Said, Vocabulary } from './message.ts';
import { sv } from './words/sv.ts';

/** Every text on the screen by its key. Each area adds its own keys, in its `words/sv.ts`. */
export interface Lexicon extends Complete, Said<typeof sv> {}

export type Language = 'sv' | 'en';
export type { Facts };
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
export const t = (key: Key, facts: Facts = {}): string =>
  fill(spoken().words[key]!, facts, locale());

/** The text of a key that may not exist: codes from the server are open-ended. */
export const tIfKnown = (key: string, facts: Facts = {}): string | undefined => {
  const message = messageOf(key);
  return message === undefined ? undefined : fill(message, facts, locale());
};

/** What a key says in the language of the page, before any facts are filled in. */
export const messageOf = (key: string) => spoken().words[key];
