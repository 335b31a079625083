import { organisations, people } from '@klubba/domain';
import { keepers, writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { todayAt } from '../record/today.ts';
import { PeopleParams, PersonParams, PersonQuery, PersonView } from './contract.ts';
import { personOn, selectPeople } from './people-on.ts';

export const getPerson = query({
  operationId: 'getPerson',
  summary: 'A person: contact, memberships, fees, voting right on a day',
  permission: keepers,
  url: '/people/:personId',
  params: PersonParams,
  query: PersonQuery,
  answer: PersonView,
  read: (context) => readPerson(context, context.params.personId),
});

export const getOwnPerson = query({
  operationId: 'getOwnPerson',
  summary: 'What the association knows about you',
  permission: writers,
  url: '/people/me',
  params: PeopleParams,
  query: PersonQuery,
  answer: PersonView,
  read: (context) => readPerson(context, context.actor.personId),
});

type Question = Parameters<
  Parameters<typeof query<typeof PeopleParams, typeof PersonView, typeof PersonQuery>>[0]['read']
>[0];

const readPerson = async (
  { tx, state, organisationId, query, at, version: tell }: Omit<Question, 'params'>,
  personId: string,
): Promise<PersonView | undefined> => {
  const { state: organisation } = await state(organisations, organisationId);
  const { state: person, version } = await state(people, personId);
  const on = query.on ?? todayAt(organisation, at);
  const row = await selectPeople(tx, organisationId)
    .where('person.personId', '=', personId)
    .executeTakeFirst();
  if (!row) return;
  tell(version);
  const { memberships, fees } = row;
  const corrections = [...person.corrections];
  const { language } = person;
  return {
    ...personOn(row, organisation, on),
    language,
    version,
    on,
    memberships,
    fees,
    corrections,
  };
};
