import { accesses } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { command } from '../operations/command.ts';
import { InvitationParams, InvitationWithdrawn } from './contract.ts';

/** The link stops working. */
export const withdrawInvitation = command({
  operationId: 'withdrawInvitation',
  summary: 'Take back an invitation',
  permission: board,
  method: 'DELETE',
  url: '/invitations/:invitationId',
  params: InvitationParams,
  answer: InvitationWithdrawn,
  on: accesses,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, organisationId, params: { invitationId }, at }) => {
    const open = await unit.tx
      .updateTable('auth.invitation')
      .set({ withdrawnAt: at })
      .where('organisationId', '=', organisationId)
      .where('id', '=', invitationId)
      .where('acceptedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .returning('personId')
      .executeTakeFirst();
    if (!open) throw new Denied(404, 'not-found');
    await decide({ type: 'WithdrawInvitation', invitationId, personId: open.personId });
  },
  answers: ({ params: { invitationId } }) => ({ invitationId }),
});
