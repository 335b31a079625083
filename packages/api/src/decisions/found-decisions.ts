import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { Found } from '../search/search-texts.ts';
import {
  type DecisionRow,
  type SelectedDecisions,
  selectDecisions,
  theNewestFirst,
} from './select-decisions.ts';

/**
 * A page of the decisions that everything asked for is found in, the newest first: in the decision's own words, or as the name
 * of somebody who holds an office by it. `narrowed` says what else is asked of them, and how many there are on a page. Words of
 * few decisions are looked up in the index; those of many are soon met on a way through the register.
 */
export const foundDecisions = async (
  tx: Tx,
  organisationId: string,
  found: readonly Found[],
  narrowed: (all: SelectedDecisions) => SelectedDecisions,
) => {
  if (found.length === 0) return [];
  const words = found.filter(isWords).map(({ query }) => query);
  const others = found.filter((one) => !isWords(one));
  const asked = (all: SelectedDecisions) =>
    others.reduce((some, one) => some.where(isFound(organisationId, one)), narrowed(all));
  const whole = (page: SelectedDecisions) => wholeOf(tx, organisationId, page).execute();
  const all = () => selectDecisions(tx, organisationId);
  if (words.length === 0) return whole(theNewestFirst(asked(all())));
  const looked = selectDecisions(tx, organisationId, fewSaying(words));
  const rows = await whole(asked(looked).orderBy(sql`d.place`));
  if (rows.length > 0 || !(await areMany(tx, words))) return rows;
  const query = words.map((word) => `(${word})`).join(' & ');
  return whole(theNewestFirst(asked(all()).where(sql<boolean>`d.searched @@ ${query}::tsquery`)));
};

/** Whether the words are all there is to it. */
const isWords = ({ isNot, personIds }: Found) => !isNot && personIds.length === 0;

/** What is looked for is first found, and then told whole: the planner is slow to think of all that goes with each. */
const wholeOf = (tx: Tx, organisationId: string, page: SelectedDecisions) =>
  theNewestFirst(
    selectDecisions(tx, organisationId).where(
      ...(['d.decisionId', '='] as const),
      sql<string>`any(array(${page.clearSelect().select('d.decisionId')}))`,
    ),
  );

/** Those that say all the words, each with its place from the newest on; none where they are many. */
const fewSaying = (words: readonly string[]) =>
  sql<DecisionRow>`(select d.*, f.place from unnest(${byWords(words)}) with ordinality as f (decision_id, place)
    join read.decision d on d.decision_id = f.decision_id)`.as<'d'>(sql`d`);

const areMany = async (tx: Tx, words: readonly string[]) => {
  const { rows } = await sql<{ many: boolean }>`select ${byWords(words)} is null as many`.execute(
    tx,
  );
  return rows[0]!.many;
};

const few = 1_000;

const byWords = (words: readonly string[]) =>
  sql`read.decisions_by_words(${words}::tsquery[], ${few})`;

const isFound = (organisationId: string, { isNot, query, personIds }: Found) => {
  const said = sql`d.searched @@ ${query}::tsquery`;
  const found =
    personIds.length > 0 ? sql`(${said} or ${elects(organisationId, personIds)})` : said;
  return isNot ? sql<boolean>`not ${found}` : sql<boolean>`${found}`;
};

const elects = (
  organisationId: string,
  personIds: readonly string[],
) => sql`d.decision_id = any(array(
  select o.decision_id from read.office o
  where o.organisation_id = ${organisationId} and o.person_id = any(${personIds}::uuid[])))`;
