import { desk } from '../../access/permission.ts';
import { ItemParams, WriteItemNoteBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const writeItemNote = meetingCommand({
  operationId: 'writeItemNote',
  summary: 'Write the free text of an item in the minutes',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/note',
  params: ItemParams,
  body: WriteItemNoteBody,
  work: async ({ params: { itemId }, body, decide }) => {
    await decide({ type: 'WriteItemNote', itemId, ...body });
  },
});
