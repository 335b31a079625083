import { readFileSync } from 'node:fs';
import { LRUCache } from 'lru-cache';
import { dictionary } from './dictionary.ts';

/** What a word in a text is a form of, and what it is put together of. */
export type Inflected = {
  /** The words as a dictionary lists them; none where it knows nothing like it. */
  readonly lemmas: readonly string[];
  /** The words of a compound, as listed: *polis* and *tillstånd* of *polistillståndet*. */
  readonly parts: readonly string[];
};

/**
 * The Swedish words that a form, in small letters, may belong to. Where the list has no such word, it is read as a compound
 * whose last word is inflected; the first may be unknown, for it is often a name.
 */
export const inflected = (form: string): Inflected => {
  if (form.length > longest || !/^\p{L}/u.test(form)) return nothing;
  const known = remembered.get(form);
  if (known) return known;
  const found = look(form);
  remembered.set(form, found);
  return found;
};

/** Whether a form is a listed word as it stands, and not only the beginning of one. */
export const isListed = (form: string) => dictionary().words.has(form);

const remembered = new LRUCache<string, Inflected>({ max: 20_000 });
const nothing: Inflected = { lemmas: [], parts: [] };
/** No word that somebody looks for is longer; to divide it would take time. */
const longest = 60;

const look = (form: string): Inflected => {
  const words = basesOf(form);
  const compound = compoundOf(form, words.length === 0);
  const lemmas = words.length > 0 ? words : (compound?.lemmas ?? []);
  return { lemmas: unique(lemmas), parts: unique(compound?.parts ?? []) };
};

type Reading = { readonly lemma: string; readonly flags: string };

/** The listed words that a form is, or is made of by an ending. */
const readingsOf = (form: string): Reading[] => {
  const flags = dictionary().words.get(form);
  const itself = flags !== undefined && !only(flags) ? [{ lemma: form, flags }] : [];
  return [...itself, ...madeBy(form, false).filter((reading) => !only(reading.flags))];
};

/** The words that give a form by an ending; one that `joins` makes the first part of a compound. */
const madeBy = (form: string, joins: boolean): Reading[] => {
  const { words, endings, longestEnding } = dictionary();
  const readings: Reading[] = [];
  for (let at = form.length; at > 0 && form.length - at <= longestEnding; at -= 1)
    for (const ending of endings.get(form.slice(at)) ?? []) {
      const lemma = form.slice(0, at) + ending.strip;
      const flags = ending.joins === joins ? words.get(lemma) : undefined;
      if (flags?.includes(ending.flag) && ending.fits.test(lemma)) readings.push({ lemma, flags });
    }
  return readings;
};

/** Parts of compounds that are no words by themselves. */
const only = (flags: string) => flags.includes('Z');

const basesOf = (form: string) => {
  const read = readingsOf(form).map(({ lemma }) => lemma);
  const listed = [...read, ...withoutUsualEnding(form, read.length > 0 ? ['s'] : usualEndings)];
  return unique([
    ...listed,
    ...listed.flatMap((lemma) => nounsBeside(form, lemma)),
    ...[form, ...listed].flatMap(irregularBases),
    ...listed.flatMap(verbsOf),
  ]);
};

/** The list leaves out forms that few write; every noun has a genitive. */
const withoutUsualEnding = (form: string, endings: readonly string[]) =>
  endings
    .filter((ending) => form.endsWith(ending) && form.length - ending.length >= shortestTail)
    .map((ending) => form.slice(0, -ending.length))
    .filter(isListed);

const usualEndings = 's en ens et ets n ns t ts er ers erna ernas ar ars arna arnas'.split(' ');

/** The list makes *röster* of *rösta*; it is a form of *röst* too. */
const nounsBeside = (form: string, lemma: string) => {
  const noun = lemma.slice(0, -1);
  return lemma.endsWith('a') && form.startsWith(`${noun}er`) && isListed(noun) ? [noun] : [];
};

/** What the list has as a word of its own: *böcker*, and with what stands before it *styrelseledamöter*, *avslog*. */
const irregularBases = (form: string) => {
  const { words } = dictionary();
  const found: string[] = [];
  for (let at = 0; at < form.length - 1; at += 1)
    for (const base of irregular.get(form.slice(at)) ?? []) {
      const before = form.slice(0, at);
      if (!before || words.has(before + base) || particles.has(before)) found.push(before + base);
    }
  return found;
};

/** The verb of a participle that is listed by itself: *anställd*, *godkänd*, *köpt*, *avgående*. */
const verbsOf = (word: string) => {
  const { words } = dictionary();
  const isVerb = (flags: string) => (verb: string) => words.get(verb)?.includes(flags);
  if (/[åöoye]ende$/.test(word)) return [word.slice(0, -4)].filter(isVerb('M'));
  if (!/[dt]$/.test(word)) return [];
  const stem = word.slice(0, -1);
  return [`${stem}a`, `${stem}${stem.at(-1)}a`].filter(isVerb('K'));
};

/** The longest last word that stands behind a first part; behind an unknown one only where nothing else is known. */
const compoundOf = (form: string, isUnknown: boolean): Inflected | undefined => {
  let guess: Inflected | undefined;
  for (let at = shortestHead; at <= form.length - shortestTail; at += 1) {
    const tails = readingsOf(form.slice(at)).filter(({ flags }) => flags.includes('Y'));
    if (tails.length === 0) continue;
    const first = form.slice(0, at);
    if (particles.has(first)) continue;
    const last = unique(tails.flatMap(({ lemma }) => [lemma, ...irregularBases(lemma)]));
    const heads = headsOf(first);
    const compound = {
      lemmas: last.map((lemma) => first + lemma),
      parts: [...(heads ?? []), ...last, ...last.flatMap((lemma) => inflected(lemma).parts)],
    };
    if (heads) return compound;
    if (form.length - at >= shortestAfterUnknown) guess ??= compound;
  }
  return isUnknown ? guess : undefined;
};

const shortestHead = 3;
const shortestTail = 4;
const shortestAfterUnknown = 5;

/** What the first part of a compound is made of, itself maybe a compound. */
const headsOf = (first: string): readonly string[] | undefined => {
  const whole = headOf(first);
  if (whole) return whole;
  for (let at = shortestHead; at <= first.length - shortestHead; at += 1) {
    const last = headOf(first.slice(at));
    const before = last && headOf(first.slice(0, at));
    if (before) return [...before, ...last];
  }
  return;
};

const headOf = (first: string) => {
  const itself = /[XU]/.test(dictionary().words.get(first) ?? '') ? [first] : [];
  const heads = unique([...itself, ...madeBy(first, true).map(({ lemma }) => lemma)]);
  return heads.length > 0 ? heads : undefined;
};

/** First in many words that are no compounds of what stands behind them: *förslag* is no *slag*. */
const particles = new Set(
  'an av bi bord bort efter fast fram från för före genom igen in inne med mellan mot ned ner om på till under upp ut utan ute vid vidare åter över'.split(
    ' ',
  ),
);

/** *vald*: *valt*, *valda*; *tagen*: *taget*, *tagna*; *valde*: *valdes*; *böcker*: *böckerna*. */
const agreeing = (form: string) => {
  if (/[^aeiouyåäö]en$/.test(form))
    return [form, `${form.slice(0, -1)}t`, `${form.slice(0, -2)}na`];
  if (/[dt]$/.test(form)) return [form, `${form}a`, `${form}e`, `${form}s`];
  if (form.endsWith('er')) return [form, `${form}na`, `${form}nas`, `${form}s`];
  return [form, `${form}s`];
};

/** Irregular forms, each with its bases; passives, and what agrees with a participle, follow by themselves. */
const irregular = new Map<string, readonly string[]>();

for (const line of readFileSync(new URL('irregular.txt', import.meta.url), 'utf8').split('\n')) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms.flatMap(agreeing))
    irregular.set(form, [...(irregular.get(form) ?? []), base]);
}

const unique = (words: readonly string[]) => [...new Set(words)];
