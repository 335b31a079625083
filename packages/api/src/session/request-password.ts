import { emailField, refuse } from '@klubba/domain';
import { z } from 'zod';
import { findUser } from '../auth/find-user.ts';
import { passwordLink } from '../auth/password-link.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { mailPerson } from '../mail/mail-person.ts';
import { operation } from '../operations/operation.ts';
import { derivedId } from '../store/derived-id.ts';
import { Refused } from '../store/errors.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { ownAssociations } from '../users/own-associations.ts';

const Body = z.strictObject({ email: emailField() }).meta({ id: 'RequestPasswordBody' });
const Asked = z
  .object({ asked: z.literal(true).describe('Said of every address, known or not') })
  .meta({ id: 'PasswordAsked' });

/**
 * Mails a link for a new password to the address that signs in with it. Who asks learns nothing: the answer is the same for every address, and does
 * not wait for what comes of it.
 */
export const requestPassword = operation({
  operationId: 'requestPassword',
  permission: { public: 'Whoever has forgotten a password cannot sign in; nothing is told' },
  method: 'POST',
  url: '/api/session/password',
  config: {
    rateLimit: {
      ...{ max: 5, timeWindow: '1 minute' },
      errorResponseBuilder: () => new Denied(429, 'rate-limited'),
    },
  },
  schema: {
    summary: 'Have a link for a new password mailed to the address that signs in',
    body: Body,
    response: { 200: Asked, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { email } = request.body as z.output<typeof Body>;
    if (!deps.mail) throw new Refused(refuse('mail-not-set-up'));
    void mailLink(deps, email).catch((error) => request.log.error(error));
    return reply.send({ asked: true as const });
  },
});

const mailLink = async (deps: Deps, email: string) => {
  const user = await findUser(deps, email);
  if (!user) return;
  const [own] = await ownAssociations(user.id, deps);
  const link = own && (await passwordLink(deps, email));
  if (!link) return;
  const { organisationId, personId } = own;
  const at = deps.now();
  await inOrganisation(deps.db, organisationId, async (tx) => {
    const person = await tx
      .selectFrom('read.person')
      .select(['name', 'language'])
      .where('organisationId', '=', organisationId)
      .where('personId', '=', personId)
      .executeTakeFirst();
    const language = person?.language ?? own.language;
    await mailPerson(
      { tx, secret: deps.secret, at },
      {
        ...{ organisationId, mailId: derivedId(user.id, `password/${link}`), kind: 'password' },
        ...{ personId, askedBy: null },
      },
      { name: person?.name ?? '', address: email, language },
      ({ mails: { password } }) => ({
        ...{ subject: password.subject(), text: password.text(link), why: password.why() },
      }),
    );
  });
};
