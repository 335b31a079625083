import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { Found } from '../search/search-texts.ts';

/**
 * The condition for decisions `d` that everything asked for is found in: in the decision's own words, or as the name of somebody
 * who holds an office by it. Words of few decisions are looked up before; those of many are soon met on a way through the register.
 */
export const foundDecisions = async (tx: Tx, organisationId: string, found: readonly Found[]) => {
  if (found.length === 0) return sql<boolean>`false`;
  const words = found.filter(isWords).map(({ query }) => query);
  const others = found.filter((one) => !isWords(one)).map((one) => isFound(organisationId, one));
  const said = words.length > 0 ? [await saying(tx, words)] : [];
  return sql<boolean>`(${sql.join([...said, ...others], sql` and `)})`;
};

/** Whether the words are all there is to it. */
const isWords = ({ isNot, personIds }: Found) => !isNot && personIds.length === 0;

const saying = async (tx: Tx, words: readonly string[]) => {
  const { rows } = await sql<{ ids: string; count: number }>`
    select ids::text, cardinality(ids) as count
    from read.decisions_by_words(${words}::tsquery[], ${few + 1}) as ids`.execute(tx);
  const { ids, count } = rows[0]!;
  // The ids are handed on as they came, for nobody here reads a thousand of them.
  return count > few
    ? sql<boolean>`d.searched @@ ${words.map((word) => `(${word})`).join(' & ')}::tsquery`
    : sql<boolean>`d.decision_id = any(${ids}::uuid[])`;
};

const few = 1_000;

const isFound = (organisationId: string, { isNot, query, personIds }: Found) => {
  const said = sql`d.searched @@ ${query}::tsquery`;
  const found =
    personIds.length > 0 ? sql`(${said} or ${elects(organisationId, personIds)})` : said;
  return isNot ? sql`not ${found}` : found;
};

const elects = (
  organisationId: string,
  personIds: readonly string[],
) => sql`d.decision_id = any(array(
  select o.decision_id from read.office o
  where o.organisation_id = ${organisationId} and o.person_id = any(${personIds}::uuid[])))`;
