import { z } from 'zod';
import { query } from '../http/query.ts';
import { InvitationList } from './contract.ts';

export const invitationList = query({
  operationId: 'listInvitations',
  summary: 'List the invitations that can still be accepted',
  tag: 'access',
  url: '/invitations',
  params: z.object({}),
  answer: InvitationList,
  read: async ({ tx, organisationId, at }) => ({
    invitations: await tx
      .selectFrom('auth.invitation')
      .select(['id as invitationId', 'personId', 'email', 'roles', 'invitedBy'])
      .select(['createdAt', 'expiresAt'])
      .where('organisationId', '=', organisationId)
      .where('acceptedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('expiresAt', '>', at)
      .orderBy('createdAt')
      .execute(),
  }),
});
