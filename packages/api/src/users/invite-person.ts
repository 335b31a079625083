import { randomUUID } from 'node:crypto';
import { people } from '@klubba/domain';
import { z } from 'zod';
import { board } from '../access/permission.ts';
import { hashToken, newToken } from '../auth/token.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { Refused } from '../store/errors.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { Invited, InvitePersonBody } from './contract.ts';

const hours = 72;

/** Makes a link for one person. An earlier link of theirs stops working. It is nothing that happened to the association yet, so the log is silent. */
export const invitePerson = operation({
  operationId: 'invitePerson',
  permission: board,
  method: 'POST',
  url: `${prefix}/invitations`,
  schema: {
    summary: 'Make a link by which a person can sign in, with roles that come with it',
    params: z.object({ organisationId: z.uuid() }),
    body: InvitePersonBody,
    response: { 201: Invited, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { organisationId, actor, at, state } = contextOf(request, deps);
    const { personId, email, roles } = request.body as z.output<typeof InvitePersonBody>;
    if ((await state(people, personId)).version === 0)
      throw new Refused({ refused: 'person-not-registered', field: 'personId' });
    const token = newToken(organisationId);
    const invitationId = randomUUID();
    const expiresAt = new Date(at.getTime() + hours * 3_600_000);
    await inOrganisation(deps.db, organisationId, async (tx) => {
      await tx
        .updateTable('auth.invitation')
        .set({ withdrawnAt: at })
        .where('organisationId', '=', organisationId)
        .where('personId', '=', personId)
        .where('acceptedAt', 'is', null)
        .where('withdrawnAt', 'is', null)
        .execute();
      await tx
        .insertInto('auth.invitation')
        .values({
          organisationId,
          id: invitationId,
          tokenHash: hashToken(token),
          personId,
          email: email.toLowerCase(),
          roles: [...new Set(roles)],
          founding: false,
          invitedBy: actor.personId,
          createdAt: at,
          expiresAt,
          acceptedAt: null,
          withdrawnAt: null,
        })
        .execute();
    });
    const link = `${deps.origin()}/invitation#token=${token}`;
    return reply.code(201).send({ invitationId, link, expiresAt });
  },
});
