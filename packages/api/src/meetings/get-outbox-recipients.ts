import { standingMarks } from '@klubba/domain';
import { desk } from '../access/permission.ts';
import { csvOf } from '../documents/csv.ts';
import { file } from '../operations/file.ts';
import { heldOutbox } from './outbox/held-outbox.ts';
import { MessageParams } from './outbox.contract.ts';

export const getOutboxRecipients = file({
  operationId: 'getOutboxRecipients',
  summary:
    'Fetch whom a message of the outbox is to, with addresses and what they have been told, as CSV',
  permission: desk,
  url: '/meetings/:meetingId/outbox/:message/recipients.csv',
  params: MessageParams,
  type: 'text/csv',
  read: async (asking) => {
    const held = await heldOutbox(asking);
    const message = held?.messages.find(({ number }) => number === asking.params.message);
    if (!held || !message) return;
    const { words, recipients, meeting } = held;
    const { list } = words.outbox;
    const marks = standingMarks(message);
    const toldTo = (personId: string) =>
      marks
        .filter(({ personIds }) => personIds?.includes(personId) ?? true)
        .map(({ channel, on }) => list.toldOver(words.channel(channel), on))
        .join(', ') || list.notTold;
    const rows = recipients.map(({ personId, name, email, phone }) => [
      ...[name ?? words.erased, email ?? '', phone ?? '', toldTo(personId)],
    ]);
    const bytes = Buffer.from(csvOf([[list.name, list.email, list.phone, list.told], ...rows]));
    return {
      ...{ bytes, type: 'text/csv; charset=utf-8', isSaved: true },
      name: `${meeting.startsOn}-${message.number}.csv`,
    };
  },
});
