import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { mentionLexeme } from './searched.ts';
import { type Sought, soughtIn } from './sought.ts';
import { lexeme } from './words.ts';

/** What one thing that is looked for is found by. */
export type Found = {
  readonly isNot: boolean;
  /** For the `searched` column of what is looked through. */
  readonly query: string;
  /** The same as the database's stemmer has it, for what is no such column; empty where it makes nothing of it. */
  readonly stems: string;
  /** Whom it names. */
  readonly personIds: readonly string[];
};

/**
 * What somebody asks for as questions to a `searched` column, all of which are to be answered yes: words in any form, or
 * the name of somebody whom the text mentions. Words that stand in every text are left out; nothing is left of nothing else.
 */
export const searchTexts = async (tx: Tx, organisationId: string, asked: string) => {
  const sought = soughtIn(asked);
  const [named, queries] = await Promise.all([
    namedBy(tx, organisationId, sought),
    queriesFor(tx, sought),
  ]);
  return sought.flatMap(({ isNot }, index): Found[] => {
    const asked = queries[index];
    if (!asked) return [];
    const personIds = named.get(index) ?? [];
    const people = personIds.map((id) => quoted(mentionLexeme(id)));
    return [{ ...asked, isNot, personIds, query: [asked.query, ...people].join(' | ') }];
  });
};

/** What each is found by, and nothing for a word that stands in every text, like "och" or "the". */
const queriesFor = async (tx: Tx, sought: readonly Sought[]) => {
  const asked = sought.flatMap((one) => (one.kind === 'phrase' ? [one.text] : one.meant));
  const stems = await stemsOf(tx, asked);
  return sought.map((one) => {
    if (one.kind === 'phrase') {
      const { phrase } = stems.get(one.text)!;
      return phrase ? { query: phrase, stems: phrase } : undefined;
    }
    const { swedish, english } = stems.get(one.word)!;
    if (!swedish || !english) return undefined;
    const stemmed = one.isUnknown
      ? one.meant.map((word) => `${stems.get(word)?.swedish} | ${stems.get(word)?.english}`)
      : [];
    const begun = one.begins ? [`${quoted(lexeme(one.word))}:*`] : [];
    const query = [...one.meant.map((word) => quoted(lexeme(word))), ...begun, ...stemmed];
    const plain = one.meant.flatMap((word) => stems.get(word)?.swedish || []);
    const beginning = one.begins ? [`${quoted(one.word)}:*`] : [];
    return { query: query.join(' | '), stems: [...plain, ...beginning].join(' | ') };
  });
};

const quoted = (word: string) => `'${word.replaceAll(/['\\]/g, '$&$&')}'`;

/** What the database's own stemmers make of words and phrases. */
const stemsOf = async (tx: Tx, asked: readonly string[]) => {
  const { rows } = await sql<{ text: string; swedish: string; english: string; phrase: string }>`
    select text, plainto_tsquery('swedish', text)::text as swedish,
      plainto_tsquery('english', text)::text as english,
      phraseto_tsquery('swedish', text)::text as phrase
    from unnest(${asked}::text[]) as text`.execute(tx);
  return new Map(rows.map(({ text, ...stems }) => [text, stems]));
};

/** Whose name has each word, or one that begins so. */
const namedBy = async (tx: Tx, organisationId: string, sought: readonly Sought[]) => {
  const words = sought.flatMap((one, index) => (one.kind === 'word' ? [{ ...one, index }] : []));
  const { rows } = await sql<{ index: number; ids: string[] }>`
    select n.index, array_agg(p.person_id::text order by p.person_id) as ids
    from read.person p, unnest(${words.map(({ index }) => index)}::int[], ${words.map(({ word }) => word)}::text[],
      ${words.map(({ begins }) => begins)}::bool[]) as n (index, word, begins)
    where p.organisation_id = ${organisationId}
      and (n.word = any(p.name_words)
        or n.begins and exists (select from unnest(p.name_words) as named where starts_with(named, n.word)))
    group by n.index`.execute(tx);
  return new Map(rows.map(({ index, ids }) => [index, ids]));
};
