import { jointElections } from '@klubba/domain/election';
import { z } from 'zod';
import { secretariat } from '../access/permission.ts';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { cursorFor } from '../operations/cursor.ts';
import { operation } from '../operations/operation.ts';
import { linkToNext, Paged, pageOf } from '../operations/paging.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { atHost, callAt } from './at-host.ts';
import { ElectionsParams, JointInvitationList } from './contract.ts';
import { answerView } from './joint-election-view.ts';

/** Each host is read by itself, after the own association and never at the same time. */
export const listJointInvitations = operation({
  operationId: 'listJointInvitations',
  permission: secretariat,
  method: 'GET',
  url: `${prefix}/joint-elections/invitations`,
  sends: ['Link'],
  schema: {
    summary: 'Elections that other associations host and ask this one to take part in',
    params: ElectionsParams,
    querystring: z.strictObject(Paged),
    response: { 200: JointInvitationList, ...problems },
  },
  handler: async (request, reply, deps) => {
    const { organisationId, state } = contextOf(request, deps);
    const asked = await inOrganisation(deps.db, organisationId, (tx) =>
      tx
        .selectFrom('read.jointInvitation')
        .select(['organisationId as hostId', 'electionId'])
        .where('invitedId', '=', organisationId)
        .orderBy('electionId')
        .execute(),
    );
    const invitations = [];
    for (const { hostId, electionId } of asked) {
      const call = await atHost(deps, organisationId, { hostId, electionId }, (asking, ...found) =>
        callAt(asking, electionId, ...found),
      );
      const { state: joint } = await state(jointElections, electionId);
      invitations.push({ ...call, ...answerView(joint, call) });
    }
    const cursor = cursorFor(deps.secret, 'listJointInvitations', organisationId);
    const asks = request.query as { limit?: number; cursor?: string };
    const { answer, next } = pageOf({ invitations }, 'invitations', asks, cursor);
    linkToNext(request, reply, next);
    return reply.send(answer);
  },
});
