import swedish from 'dictionary-sv';

/** How a form is made of a word that carries the flag: what is taken from its end, what is put there, and which words it fits. */
export type Ending = {
  readonly flag: string;
  readonly strip: string;
  readonly fits: RegExp;
  /** Whether it makes the first part of a compound and no word by itself. */
  readonly joins: boolean;
};

export type Dictionary = {
  /** Every word in small letters, with its flags. */
  readonly words: ReadonlyMap<string, string>;
  /** By what they put at the end. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly longestEnding: number;
};

/** The word list of hunspell for Swedish, read when it is first asked for. */
export const dictionary = () => {
  read ??= parse(decode(swedish.aff), decode(swedish.dic));
  return read;
};

let read: Dictionary | undefined;

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const parse = (affixes: string, entries: string): Dictionary => {
  const endings = new Map<string, Ending[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', strip = '', put = '', fits] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || fits === undefined) continue;
    const [added = '', then = ''] = put.split('/');
    const ending = added === '0' ? '' : added;
    const rule = { flag, strip: strip === '0' ? '' : strip, joins: then.includes('W') };
    endings.set(ending, [
      ...(endings.get(ending) ?? []),
      { ...rule, fits: new RegExp(`${fits}$`, 'u') },
    ]);
  }
  const longestEnding = Math.max(...[...endings.keys()].map(({ length }) => length));
  return { words: wordsIn(entries), endings, longestEnding };
};

const wordsIn = (entries: string) => {
  const words = new Map<string, string>();
  // A few thousand combinations of flags serve all words.
  const once = new Map<string, string>();
  for (const line of entries.split('\n')) {
    const [word = '', given = ''] = line.trimEnd().split('/');
    if (!/^\p{L}/u.test(word) || given.includes(forbidden)) continue;
    const small = word.toLowerCase();
    const flags = (words.get(small) ?? '') + given;
    const known = once.get(flags) ?? flags;
    once.set(flags, known);
    words.set(small, known);
  }
  return words;
};

const forbidden = '%';
