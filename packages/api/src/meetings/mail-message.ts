import { refuse, yetToTell } from '@klubba/domain';
import { desk } from '../access/permission.ts';
import { type Language, wordsIn } from '../documents/words.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { mailHtml } from '../mail/mail-html.ts';
import { queueMail } from '../mail/mail-table.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { derivedId } from '../store/derived-id.ts';
import { Refused } from '../store/errors.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { calendarFile } from './calendar-file.ts';
import { Empty } from './contract.ts';
import { heldOutbox } from './outbox/held-outbox.ts';
import { MessageMailed, MessageParams } from './outbox.contract.ts';

/**
 * Sends a message of the outbox by e-mail to everybody who has yet to be told and has an address. Asked again, it sends nobody the same message twice;
 * to whom it could not be sent it is tried anew. The record says that somebody was told once their mail server has taken it.
 */
export const mailMessage = operation({
  operationId: 'mailMessage',
  permission: desk,
  method: 'POST',
  url: `${prefix}/meetings/:meetingId/outbox/:message/mail`,
  schema: {
    summary: 'Send a message of the outbox by e-mail to those who have yet to be told',
    params: MessageParams.extend({ organisationId: MessageParams.shape.meetingId }),
    body: Empty,
    response: { 200: MessageMailed, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const asking = contextOf<typeof MessageParams>(request, deps);
    const { organisationId, params, actor, at } = asking;
    const { meetingId } = params;
    const held = await heldOutbox(asking);
    const message = held?.messages.find(({ number }) => number === params.message);
    if (!held || !message) throw new Denied(404, 'not-found');
    if (!deps.mail) throw new Refused(refuse('mail-not-set-up'));
    const waiting = new Set(yetToTell(held.meeting, message) ?? []);
    const reached = held.recipients.filter(({ personId, email }) => email && waiting.has(personId));
    if (reached.length === 0) throw new Refused(refuse('nobody-to-mail'));
    const calendar = withCalendar.includes(message.about.kind)
      ? { calendar: (await calendarFile(asking))?.text ?? '' }
      : {};
    const letterFor = (language: Language) => {
      const { subject, text } = held.letterIn(language, message);
      const why = wordsIn(language).outbox.why(held.association);
      const html = mailHtml(text, why, language);
      return { subject, text: `${text}\n-- \n${why}\n`, html, ...calendar };
    };
    const letters = { sv: letterFor('sv'), en: letterFor('en') };
    const queued = await inOrganisation(deps.db, organisationId, async (tx) => {
      let count = 0;
      for (const { personId, name, email, language } of reached) {
        const letter = letters[language ?? held.language];
        const about = {
          ...{ organisationId, personId, askedBy: actor.personId, kind: 'notice' as const },
          mailId: derivedId(meetingId, `mail/${message.number}/${personId}`),
          ofOutbox: { meetingId, message: message.number },
        };
        const to = { name: name ?? '', address: email! };
        if (await queueMail({ tx, secret: deps.secret, at }, about, { to, ...letter })) count += 1;
      }
      return count;
    });
    return reply.send({ queued });
  },
});

/** What changes an entry in the recipient's calendar. */
const withCalendar: readonly string[] = ['notice', 'details', 'cancelled'];
