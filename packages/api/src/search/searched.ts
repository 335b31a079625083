import { folded, mentionedIn, withoutMentions } from '@klubba/domain';
import { sql } from 'kysely';
import { lexemesOf } from './words.ts';

/** What the database makes a `tsvector` of: see `searchedOf`. */
export type Searched = { readonly text: string; readonly lexemes: readonly string[] };

/** What a text is found by: its words in any form, and whom it mentions. */
export const searchedIn = (text: string): Searched => {
  const said = withoutMentions(text);
  const mentioned = new Set(mentionedIn(text).map(mentionLexeme));
  return { text: folded(said), lexemes: [...lexemesOf(said), ...mentioned] };
};

/** No word of a text begins like this. */
export const mentionLexeme = (personId: string) => `@${personId}`;

/** What is found by a text and its lexemes. Phrases are found by the places of their Swedish words. */
export const searchedOf = ({ text, lexemes }: Searched) =>
  sql<string>`to_tsvector('swedish', ${text}) || strip(to_tsvector('english', ${text}))
    || array_to_tsvector(${lexemes}::text[])`;
