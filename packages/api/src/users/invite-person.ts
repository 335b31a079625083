import { accesses, people } from '@klubba/domain';
import { z } from 'zod';
import { board } from '../access/permission.ts';
import { hashToken, tokenOf } from '../auth/token.ts';
import { command } from '../operations/command.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { Invited, InvitePersonBody } from './contract.ts';

const hours = 72;

/** Makes a link for one person, and the same one again when it is asked again. An earlier link of theirs stops working. */
export const invitePerson = command({
  operationId: 'invitePerson',
  summary: 'Make a link by which a person can sign in, with roles that come with it',
  permission: board,
  url: '/invitations',
  params: z.object({}),
  body: InvitePersonBody,
  answer: Invited,
  status: 201,
  on: accesses,
  id: ({ organisationId }) => organisationId,
  work: async ({ unit, decide, body, newId, organisationId, actor, at, deps: { secret } }) => {
    const { personId, email } = body;
    const roles = [...new Set(body.roles)];
    const invitationId = newId('invitation');
    const expiresAt = new Date(at.getTime() + hours * 3_600_000);
    const { version } = await unit.read(people, personId);
    await decide({
      ...{ type: 'InvitePerson', personId, personIsRegistered: version > 0 },
      ...{ invitationId, roles, expiresAt: expiresAt.toISOString() },
    });
    await unit.tx
      .updateTable('auth.invitation')
      .set({ withdrawnAt: at })
      .where('organisationId', '=', organisationId)
      .where('personId', '=', personId)
      .where('acceptedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .execute();
    await unit.tx
      .insertInto('auth.invitation')
      .values({
        ...{ organisationId, id: invitationId, personId, roles, expiresAt },
        tokenHash: hashToken(tokenOf(organisationId, invitationId, secret)),
        email: email.toLowerCase(),
        founding: false,
        invitedBy: actor.personId,
        createdAt: at,
        acceptedAt: null,
        withdrawnAt: null,
      })
      .execute();
  },
  answers: async ({ deps, organisationId, newId }) => {
    const invitationId = newId('invitation');
    const { expiresAt } = await inOrganisation(deps.db, organisationId, (tx) =>
      tx
        .selectFrom('auth.invitation')
        .select('expiresAt')
        .where('organisationId', '=', organisationId)
        .where('id', '=', invitationId)
        .executeTakeFirstOrThrow(),
    );
    const token = tokenOf(organisationId, invitationId, deps.secret);
    return { invitationId, link: `${deps.origin()}/invitation#token=${token}`, expiresAt };
  },
});
