import { createHmac } from 'node:crypto';
import { meetings, organisations, refuse } from '@klubba/domain';
import type { z } from 'zod';
import { desk } from '../access/permission.ts';
import { longDate } from '../documents/text.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { mailPerson } from '../mail/mail-person.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { personNames } from '../record/person-names.ts';
import { derivedId } from '../store/derived-id.ts';
import { Refused } from '../store/errors.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { LinkMailed, MailSigningLinkBody, SignerParams } from './contract.ts';
import { signingLinkFor } from './get-signing-link.ts';

/**
 * Mails a signer from elsewhere the link by which they sign, at the address that they gave. The address is in the mail alone, which is kept
 * sealed until it is sent: neither the record nor the log says it. Asked again with the same one on the same day, nothing is sent twice.
 */
export const mailSigningLink = operation({
  operationId: 'mailSigningLink',
  permission: desk,
  access: 'people-only',
  method: 'POST',
  url: `${prefix}/meetings/:meetingId/minutes/signers/:personId/link/mail`,
  schema: {
    summary: 'Mail an officer from elsewhere the link by which they sign the minutes',
    params: SignerParams,
    body: MailSigningLinkBody,
    response: { 200: LinkMailed, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const asking = contextOf<typeof SignerParams>(request, deps);
    const { organisationId, actor, at, params, state } = asking;
    const { meetingId, personId } = params;
    const body = request.body as z.output<typeof MailSigningLinkBody>;
    const found = await signingLinkFor(asking);
    if (!found) throw new Denied(404, 'not-found');
    if (!deps.mail) throw new Refused(refuse('mail-not-set-up'));
    const { state: meeting } = await state(meetings, meetingId);
    const { state: organisation } = await state(organisations, organisationId);
    const { name = '', language = 'sv' } = organisation.association ?? {};
    const day = at.toISOString().slice(0, 10);
    const address = createHmac('sha256', deps.secret).update(body.email).digest('hex');
    const queued = await inOrganisation(deps.db, organisationId, async (tx) => {
      const names = await personNames(tx, organisationId, [personId]);
      return mailPerson(
        { tx, secret: deps.secret, at },
        {
          ...{ organisationId, kind: 'signature', personId, askedBy: actor.personId },
          mailId: derivedId(meetingId, `signing-link/${personId}/${day}/${address}`),
        },
        {
          name: names.get(personId) ?? '',
          address: body.email,
          language: body.language ?? language,
        },
        (words) => ({
          subject: words.mails.signature.subject(meeting.title),
          text: words.mails.signingLink.text(
            ...([meeting.title, found.link, longDate(found.until.slice(0, 10), words)] as const),
          ),
          why: words.mails.signingLink.why(name),
        }),
      );
    });
    return reply.send({ queued });
  },
});
