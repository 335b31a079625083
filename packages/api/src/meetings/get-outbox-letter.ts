import { desk } from '../access/permission.ts';
import { file } from '../operations/file.ts';
import { heldOutbox } from './outbox/held-outbox.ts';
import { MessageParams } from './outbox.contract.ts';

export const getOutboxLetter = file({
  operationId: 'getOutboxLetter',
  summary: 'Fetch a message of the outbox as a letter in plain text',
  permission: desk,
  url: '/meetings/:meetingId/outbox/:message/letter.txt',
  params: MessageParams,
  type: 'text/plain',
  read: async (asking) => {
    const held = await heldOutbox(asking);
    const message = held?.messages.find(({ number }) => number === asking.params.message);
    if (!held || !message) return;
    const bytes = Buffer.from(`${message.subject}\n\n${message.text}`);
    return {
      ...{ bytes, type: 'text/plain; charset=utf-8', isSaved: true },
      name: `${held.meeting.startsOn}-${message.number}.txt`,
    };
  },
});
