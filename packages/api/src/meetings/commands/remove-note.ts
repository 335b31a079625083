import { desk } from '../../access/permission.ts';
import { Empty, NoteParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const removeNote = meetingCommand({
  operationId: 'removeNote',
  summary: 'Remove a note',
  permission: desk,
  method: 'DELETE',
  url: '/meetings/:meetingId/notes/:noteId',
  params: NoteParams,
  body: Empty,
  work: ({ params: { noteId }, decide }) => decide({ type: 'RemoveNote', noteId }),
});
