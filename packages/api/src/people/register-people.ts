import { folded, people, refuse } from '@klubba/domain';
import { registrars } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { eachRow } from '../operations/each-row.ts';
import { Refused } from '../store/errors.ts';
import type { Unit } from '../store/unit.ts';
import { PeopleParams, PeopleRegistered, RegisterPeopleBody } from './contract.ts';

export const registerPeople = command({
  operationId: 'registerPeople',
  summary:
    'Register many people at once, with memberships where there are any: all of them or, where one is refused, none',
  permission: registrars,
  url: '/people/batches',
  params: PeopleParams,
  body: RegisterPeopleBody,
  answer: PeopleRegistered,
  status: 201,
  on: people,
  id: ({ newId }) => newId('person-1'),
  work: async ({ unit, organisationId, body, newId }) => {
    const holders = await emailHolders(unit, organisationId);
    await eachRow('people', body.people, async (row, index) => {
      const personId = newId(`person-${index + 1}`);
      const { memberSince, sharesEmail, ...contact } = row;
      const email = contact.email && folded(contact.email);
      const holder = email ? holders.get(email) : undefined;
      if (email && !holder) holders.set(email, { personId, name: contact.name });
      if (holder && !sharesEmail) throw new Refused(refuse('email-of-another', 'email', holder));
      await unit.decide(people, personId, { type: 'RegisterPerson', ...contact });
      if (memberSince)
        await unit.decide(people, personId, { type: 'StartMembership', on: memberSince });
    });
  },
  answers: ({ newId, body }) => ({
    personIds: body.people.map((_, index) => newId(`person-${index + 1}`)),
  }),
});

/** Who has which address; one who comes earlier in the batch has it too. */
const emailHolders = async ({ tx }: Unit, organisationId: string) => {
  const rows = await tx
    .selectFrom('read.person')
    .select(['personId', 'name', 'email'])
    .where('organisationId', '=', organisationId)
    .where('email', 'is not', null)
    .orderBy('personId')
    .execute();
  return new Map(
    rows.map(({ personId, name, email }) => [folded(email ?? ''), { personId, name: name ?? '' }]),
  );
};
