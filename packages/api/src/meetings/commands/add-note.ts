import { desk } from '../../access/permission.ts';
import { ItemParams, NoteBody, NoteChanged } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const addNote = meetingCommand({
  operationId: 'addNote',
  summary: 'Add a note to an item: text, with a heading and a table where there are such',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/notes',
  params: ItemParams,
  body: NoteBody,
  status: 201,
  answer: NoteChanged,
  answers: ({ meetingId, version, newId }) => ({ meetingId, version, noteId: newId('note') }),
  work: ({ params: { itemId }, body, newId, decide }) => {
    const { heading = '', text = '', table = null } = body;
    return decide({ type: 'WriteNote', noteId: newId('note'), itemId, heading, text, table });
  },
});
