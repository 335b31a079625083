import { sql } from 'kysely';
import type { Found } from './search-texts.ts';

/** A few words of the text of a PDF `t` around what is looked for; nothing where it says nothing of it, or nothing is looked for. */
export const excerptOf = (found: readonly Found[]) => {
  const sought = found.filter(({ isNot }) => !isNot);
  const query = eitherOf(sought.map((one) => one.query));
  const stems = eitherOf(sought.map((one) => one.stems));
  if (!query || !stems) return sql<string>`''`;
  return sql<string>`case when t.searched @@ ${query}::tsquery then (
    select case when position(${mark} in cut) > 0 then replace(cut, ${mark}, '') else '' end
    from ts_headline('swedish', left(t.text, 100000), ${stems}::tsquery, ${headline}) as cut) else '' end`;
};

const eitherOf = (queries: readonly string[]) =>
  queries.flatMap((one) => (one ? [`(${one})`] : [])).join(' | ');

/** Where a word is found: a text without one is the beginning, around nothing. */
const mark = '\uE000';
const headline = `StartSel=${mark}, StopSel="", MaxWords=24, MinWords=12, MaxFragments=1`;
