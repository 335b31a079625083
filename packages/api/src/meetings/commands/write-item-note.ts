import { ItemParams, WriteItemNoteBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const writeItemNote = meetingCommand({
  operationId: 'writeItemNote',
  summary: 'Write the free text of an item in the minutes',
  url: '/meetings/:meetingId/agenda-items/:itemId/note',
  params: ItemParams,
  body: WriteItemNoteBody,
  work: ({ params: { itemId }, body, decide }) =>
    decide({ type: 'WriteItemNote', itemId, ...body }),
});
