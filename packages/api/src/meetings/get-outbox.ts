import { channelsOf, yetToTell } from '@klubba/domain';
import { desk } from '../access/permission.ts';
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
    const { meeting, version, recipients, names } = held;
    const counted = meeting.notice ? null : (meeting.calling?.recipients ?? null);
    return {
      ...{ meetingId, version, counted, recipients },
      messages: held.messages.map((message) => {
        const waiting = yetToTell(meeting, message);
        return {
          ...{ message: message.number, kind: message.about.kind, on: message.on },
          ...{ subject: message.subject, text: message.text },
          channels: [...channelsOf(meeting, message)],
          waiting: waiting && [...waiting],
          told: message.told.map(({ channel, personIds, on, by, isTakenBack }, mark) => ({
            ...{ mark, channel, on, personIds: personIds && [...personIds] },
            by: { personId: by, name: names.get(by) ?? null },
            isTakenBack: isTakenBack ?? false,
          })),
        };
      }),
    };
  },
});
