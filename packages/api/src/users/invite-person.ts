import { accesses, people } from '@klubba/domain';
import { z } from 'zod';
import { board } from '../access/permission.ts';
import { hashToken, tokenOf } from '../auth/token.ts';
import type { Deps } from '../deps.ts';
import { longDate } from '../documents/text.ts';
import { mailPerson } from '../mail/mail-person.ts';
import { command } from '../operations/command.ts';
import { readAssociation } from '../record/association-of.ts';
import { derivedId } from '../store/derived-id.ts';
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
  work: async ({ unit, decide, body, newId, organisationId, actor, at, deps }) => {
    const { secret } = deps;
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
    if (!deps.mail) return;
    const association = await readAssociation(unit, organisationId);
    const { name = '', language: usual = 'sv' } = association.association ?? {};
    const invited = await unit.tx
      .selectFrom('read.person')
      .select(['name', 'language'])
      .where('organisationId', '=', organisationId)
      .where('personId', '=', personId)
      .executeTakeFirst();
    const link = linkOf(deps, organisationId, invitationId);
    await mailPerson(
      { tx: unit.tx, secret, at },
      {
        ...{ organisationId, mailId: derivedId(invitationId, 'mail'), kind: 'invitation' },
        ...{ personId, askedBy: actor.personId },
      },
      { name: invited?.name ?? '', address: email, language: invited?.language ?? usual },
      (words) => ({
        subject: words.mails.invitation.subject(name),
        text: words.mails.invitation.text(
          name,
          link,
          longDate(expiresAt.toISOString().slice(0, 10), words),
        ),
        why: words.mails.invitation.why(name),
      }),
    );
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
    const link = linkOf(deps, organisationId, invitationId);
    return { invitationId, link, expiresAt, mailed: deps.mail !== undefined };
  },
});

const linkOf = (
  { origin, secret }: Pick<Deps, 'origin' | 'secret'>,
  organisationId: string,
  invitationId: string,
) => `${origin()}/invitation#token=${tokenOf(organisationId, invitationId, secret)}`;
