import { z } from 'zod';
import { board } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { InvitationList } from './contract.ts';

export const invitationList = query({
  operationId: 'listInvitations',
  summary: 'List the invitations that can still be accepted',
  permission: board,
  url: '/invitations',
  params: z.object({}),
  answer: InvitationList,
  read: async ({ tx, organisationId, at }) => ({
    invitations: await tx
      .selectFrom('auth.invitation as invitation')
      .leftJoin('read.person as person', (join) =>
        join
          .onRef('person.organisationId', '=', 'invitation.organisationId')
          .onRef('person.personId', '=', 'invitation.personId'),
      )
      .select(['invitation.id as invitationId', 'invitation.personId', 'person.name'])
      .select(['invitation.email', 'roles', 'invitedBy', 'createdAt', 'expiresAt'])
      .where('invitation.organisationId', '=', organisationId)
      .where('acceptedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('expiresAt', '>', at)
      .orderBy('createdAt')
      .execute(),
  }),
});
