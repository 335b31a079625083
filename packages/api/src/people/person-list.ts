import { folded, organisations, people as peopleStreams } from '@klubba/domain';
import { sql } from 'kysely';
import { keepers } from '../access/permission.ts';
import { isChangedSince } from '../operations/changed-since.ts';
import { query } from '../operations/query.ts';
import { todayAt } from '../record/today.ts';
import { PeopleList, PeopleParams, PeopleQuery } from './contract.ts';
import { personOn, selectPeople } from './people-on.ts';

const usual = 50;

export const personList = query({
  operationId: 'listPeople',
  summary: 'The people the association knows, with voting right and its reason on a day',
  permission: keepers,
  url: '/people',
  params: PeopleParams,
  query: PeopleQuery,
  answer: PeopleList,
  read: async ({ tx, state, organisationId, query, cursor, at }) => {
    const { state: organisation } = await state(organisations, organisationId);
    const on = query.on ?? todayAt(organisation, at);
    const page = query.limit ?? usual;
    const [name, personId] = cursor.open(query.cursor) ?? [];
    // Who has been erased is nobody to look for.
    let people = selectPeople(tx, organisationId).where('person.name', 'is not', null);
    for (const word of folded(query.q ?? '').split(' '))
      people = people.where('person.searched', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`);
    if (query.membership) people = people.where(membershipOn[query.membership](on));
    if (query.changedSince)
      people = people.where(
        isChangedSince(query.changedSince, peopleStreams.kind, {
          ...{ organisationId: 'person.organisationId', streamId: 'person.personId' },
        }),
      );
    if (name !== undefined)
      people = people.where(
        sql<boolean>`(person.name, person.person_id) > (${name}, ${personId}::uuid)`,
      );
    const rows = await people
      .orderBy('person.name')
      .orderBy('person.personId')
      .limit(page + 1)
      .execute();
    const last = rows.length > page ? rows[page - 1] : undefined;
    return {
      on,
      people: rows.slice(0, page).map((row) => personOn(row, organisation, on)),
      next: last ? cursor.seal([last.name, last.personId]) : null,
    };
  },
});

const membership = (condition: ReturnType<typeof sql>) => sql<boolean>`exists (
  select from read.membership m
  where m.organisation_id = person.organisation_id and m.person_id = person.person_id and ${condition})`;

const current = (on: string) =>
  membership(sql`m.started_on <= ${on} and (m.ended_on is null or m.ended_on >= ${on})`);

const membershipOn = {
  current,
  former: (on: string) =>
    sql<boolean>`(${membership(sql`m.ended_on < ${on}`)} and not ${current(on)})`,
  none: (on: string) => sql<boolean>`not ${membership(sql`m.started_on <= ${on}`)}`,
};
