import { folded } from '@klubba/domain';
import { sql } from 'kysely';
import { keepers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { wordsOf } from '../search/words.ts';
import { leastTyped, PeopleNamed, PeopleParams, PersonNameQuery } from './contract.ts';

const most = 10;

/** For whoever names people and keeps no register: who they are, and nothing else of what the register knows (decision 361). */
export const findPeopleByName = query({
  operationId: 'findPeopleByName',
  summary: 'At most ten people whose names begin with the words that are typed',
  permission: [...keepers, 'congressGroup'],
  url: '/people/named',
  params: PeopleParams,
  query: PersonNameQuery,
  answer: PeopleNamed,
  read: async ({ tx, organisationId, query: { q } }) => {
    const words = wordsOf(q);
    if (words.join('').length < leastTyped) return { people: [] };
    let people = tx
      .selectFrom('read.person')
      .select(['personId', 'name', 'email'])
      .where('organisationId', '=', organisationId)
      .where('name', 'is not', null);
    for (const word of words)
      people = people.where(
        sql<boolean>`exists (select from unnest(name_words) as named where starts_with(named, ${word}))`,
      );
    return {
      people: apart(await people.orderBy('name').orderBy('personId').limit(most).execute()),
    };
  },
});

type Found = {
  readonly personId: string;
  readonly name: string | null;
  readonly email: string | null;
};

/** Those who share a name with another one there get the beginning of their address; nobody else's is told. */
const apart = (found: readonly Found[]) => {
  const named = Map.groupBy(found, ({ name }) => folded(name!));
  return found.map(({ personId, name, email }) => ({
    ...{ personId, name: name! },
    apart: email && named.get(folded(name!))!.length > 1 ? veiled(email) : null,
  }));
};

/** "an…@…", enough for who knows them. */
const veiled = (email: string) => `${email.slice(0, 2)}…@…`;
