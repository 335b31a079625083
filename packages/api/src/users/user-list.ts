import { z } from 'zod';
import { overseers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { UserList } from './contract.ts';

export const userList = query({
  operationId: 'listUsers',
  summary: 'List who can sign in or has a role',
  permission: overseers,
  url: '/users',
  params: z.object({}),
  answer: UserList,
  read: async ({ tx, organisationId }) => ({
    users: await tx
      .selectFrom('read.access as access')
      .leftJoin('auth.user as user', 'user.id', 'access.userId')
      .leftJoin('read.person as person', (join) =>
        join
          .onRef('person.organisationId', '=', 'access.organisationId')
          .onRef('person.personId', '=', 'access.personId'),
      )
      .select(['access.personId', 'person.name', 'access.userId', 'user.email', 'access.roles'])
      .where('access.organisationId', '=', organisationId)
      .orderBy('person.name')
      .orderBy('access.personId')
      .execute(),
  }),
});
