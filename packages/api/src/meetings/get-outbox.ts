import { channelsOf, yetToTell } from '@klubba/domain';
import { desk } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { query } from '../operations/query.ts';
import { MeetingParams } from './contract.ts';
import { heldOutbox } from './outbox/held-outbox.ts';
import { Outbox } from './outbox.contract.ts';

export const getOutbox = query({
  operationId: 'getOutbox',
  summary:
    'What those who were called are to be told, and what somebody vouches for having told them',
  permission: desk,
  url: '/meetings/:meetingId/outbox',
  params: MeetingParams,
  answer: Outbox,
  read: async (asking) => {
    const { meetingId } = asking.params;
    const held = await heldOutbox(asking);
    if (!held) return;
    const { meeting, version, names } = held;
    const recipients = held.recipients.map(({ language: _, ...one }) => one);
    const mails = await mailsOf(asking.tx, asking.organisationId, meetingId);
    const counted = meeting.notice ? null : (meeting.calling?.recipients ?? null);
    return {
      ...{ meetingId, version, counted, recipients, canMail: asking.deps.mail !== undefined },
      messages: held.messages.map((message) => {
        const waiting = yetToTell(meeting, message);
        return {
          ...{ message: message.number, kind: message.about.kind, on: message.on },
          ...{ subject: message.subject, text: message.text },
          channels: [...channelsOf(meeting, message)],
          waiting: waiting && [...waiting],
          mails: mails
            .filter((mail) => mail.message === message.number)
            .map(({ personId, state, attempts, doneAt }) => ({
              ...{ personId: personId!, state, attempts },
              doneAt: doneAt?.toISOString() ?? null,
            })),
          told: message.told.map(({ channel, personIds, on, by, isTakenBack, mailed }, mark) => ({
            ...{ mark, channel, on, personIds: personIds && [...personIds] },
            by: { personId: by, name: names.get(by) ?? null },
            ...{ isTakenBack: isTakenBack ?? false, mailed: mailed ?? false },
          })),
        };
      }),
    };
  },
});

/** What became of the mails of a meeting's outbox. */
const mailsOf = (tx: Tx, organisationId: string, meetingId: string) =>
  tx
    .selectFrom('vault.mail')
    .select(['message', 'personId', 'state', 'attempts', 'doneAt'])
    .where('organisationId', '=', organisationId)
    .where('meetingId', '=', meetingId)
    .where('personId', 'is not', null)
    .orderBy('queuedAt')
    .execute();
