import { desk } from '../../access/permission.ts';
import { MoveNoteBody, NoteParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const moveNote = meetingCommand({
  operationId: 'moveNote',
  summary: 'Move a note before another of its item, or last',
  permission: desk,
  url: '/meetings/:meetingId/notes/:noteId/position',
  params: NoteParams,
  body: MoveNoteBody,
  work: ({ params: { noteId }, body, decide }) => decide({ type: 'MoveNote', noteId, ...body }),
});
