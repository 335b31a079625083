import type { ClauseOutcome } from './vocabulary.ts';

/** Clauses of a motion as they are cited: all, or by their places counted from 1; -1 is the last. */
export type Cited = 'all' | readonly number[];

/** What one place of a published list says. `outcome` is null where it says only that the answer was not followed. */
export type PublishedRow = {
  readonly line: number;
  readonly said: string;
  readonly number: string;
  readonly clauses: Cited;
  readonly outcome: ClauseOutcome | null;
  readonly reservation: number | null;
};

/** A place that cannot be read. */
export type UnreadRow = {
  readonly line: number;
  readonly said: string;
  /** The motion that it is about, where that much can be read. */
  readonly number: string | null;
  readonly fault: 'motion-number-missing' | 'outcome-not-understood';
};

/**
 * Reads the outcomes that differed from the answers as a congress publishes them, a line each or with commas between: "A44 första att-satsen",
 * "B8 reservation 2", "B123 att-sats 3 och 6", "B64 avslag". Every place gives a row or says why it cannot be read.
 */
export const readPublished = (text: string): readonly (PublishedRow | UnreadRow)[] =>
  text.split(/\r\n?|\n/).flatMap((line, i) =>
    line
      .split(/;|,(?=\s*[A-ZÅÄÖ]{1,2}\s?\d+)/i)
      .map((said) =>
        said
          .trim()
          .replace(/^[-*•·]\s*/, '')
          .replace(/\.$/, ''),
      )
      .filter((said) => said !== '')
      .map((said) => readOne(said, i + 1)),
  );

const readOne = (said: string, line: number): PublishedRow | UnreadRow => {
  const [whole, letters, figures] = /^([A-ZÅÄÖ]{1,2})\s?0*(\d+)\b[:.]?\s*/i.exec(said) ?? [];
  if (!whole || !letters || !figures)
    return { line, said, number: null, fault: 'motion-number-missing' };
  const number = `${letters.toUpperCase()}${figures}`;
  let rest = said.slice(whole.length).toLowerCase();
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (found) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  const reserved = take(/\breservation(?:en)?(?:\s+nr\.?)?\s*(\d+)/);
  const outcome = outcomes.find(([pattern]) => take(pattern))?.[1] ?? null;
  const clauses = citedIn(take);
  const left = rest.replace(fillers, ' ').trim();
  if (clauses === undefined || left !== '')
    return { line, said, number, fault: 'outcome-not-understood' };
  const reservation = reserved ? Number(reserved[1]) : null;
  return {
    ...{ line, said, number, clauses, reservation },
    outcome: reservation === null ? outcome : 'reservationGranted',
  };
};

const fillers =
  /(?<!\p{L})(?:i|för|på|och|samt|enligt|att|den|det|hela|motionen|in|of|the)(?!\p{L})|[():,.–-]/gu;

/** Whole words: `\b` knows no å, ä and ö. */
const words = (any: string) => new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'u');

// What is longer stands before what it holds.
const outcomes: readonly (readonly [RegExp, ClauseOutcome])[] = [
  [words('inte behandla(?:d|t|s|des)|obehandla[dt]|not treated'), 'notTreated'],
  [words('(?:anses |ansågs |deemed )?(?:besvara(?:d|t|s|des)|answered)'), 'deemedAnswered'],
  [words('bifall(?:en|et|s)?|bifalla|bifölls|granted|carried'), 'granted'],
  [words('avslag(?:en|et|its)?|avslå|avslogs|rejected'), 'rejected'],
  [words('(?:lagd |lades |lagt )?till handlingarna|filed'), 'filed'],
  [words('(?:delegera(?:d|t|s|des)|delegated)(?: (?:till|to) \\S+)?'), 'delegated'],
  [words('bordla(?:gd|gt|des)|bordläggs|tabled'), 'tabled'],
  [words('förfallen|föll|faller|förföll|lapsed'), 'lapsed'],
  [words('återtagen|återtogs|återkalla(?:d|des)|withdrawn'), 'withdrawn'],
];

type Take = (pattern: RegExp) => RegExpExecArray | null;

/** The clauses that are named; all where none is. Undefined where what stands there is no clause. */
const citedIn = (take: Take): Cited | undefined => {
  const places: number[] = [];
  const listed = take(
    /\b(?:att(?:-?sats(?:en|er|erna)?)?|clauses?)\.?\s*((?:\d+)(?:\s*(?:,|och|samt|and|–|-|till)\s*\d+)*)/,
  );
  if (listed) places.push(...numbersIn(listed[1]!));
  for (;;) {
    const worded = take(wordedClause);
    if (!worded) break;
    const place = ordinals[worded[1]!];
    if (place === undefined) return undefined;
    places.push(place);
  }
  take(/\b(?:att(?:-?sats(?:en|er|erna)?)|clauses?)\b/);
  return places.length > 0 ? [...new Set(places)] : 'all';
};

const numbersIn = (text: string) => {
  const found: number[] = [];
  for (const [, from, to] of text.matchAll(/(\d+)(?:\s*(?:–|-|till)\s*(\d+))?/g)) {
    const last = Math.min(Number(to ?? from), Number(from) + 100);
    for (let place = Number(from); place <= last; place++) found.push(place);
  }
  return found;
};

const ordinals: Readonly<Record<string, number>> = {
  ...{ första: 1, andra: 2, tredje: 3, fjärde: 4, femte: 5, sjätte: 6, sjunde: 7, åttonde: 8 },
  ...{ nionde: 9, tionde: 10, sista: -1 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 },
};

const wordedClause = new RegExp(
  `(?<![\\p{L}])(${Object.keys(ordinals).join('|')})(?![\\p{L}])(?:\\s+(?:och|samt|and)(?=\\s))?`,
  'u',
);
