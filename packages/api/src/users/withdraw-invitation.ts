import { z } from 'zod';
import { board } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { InvitationParams } from './contract.ts';

const InvitationWithdrawn = z.object({ invitationId: z.uuid() });

/** The link stops working. */
export const withdrawInvitation = operation({
  operationId: 'withdrawInvitation',
  permission: board,
  method: 'DELETE',
  url: `${prefix}/invitations/:invitationId`,
  schema: {
    summary: 'Take back an invitation',
    params: InvitationParams.extend({ organisationId: z.uuid() }),
    response: { 200: InvitationWithdrawn, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { organisationId, params, at } = contextOf<typeof InvitationParams>(request, deps);
    const { invitationId } = params;
    const { numUpdatedRows } = await inOrganisation(deps.db, organisationId, (tx) =>
      tx
        .updateTable('auth.invitation')
        .set({ withdrawnAt: at })
        .where('organisationId', '=', organisationId)
        .where('id', '=', invitationId)
        .where('acceptedAt', 'is', null)
        .where('withdrawnAt', 'is', null)
        .executeTakeFirst(),
    );
    if (numUpdatedRows === 0n) throw new Denied(404, 'not-found');
    return reply.send({ invitationId });
  },
});
