import { refuse } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { Refused } from '../../store/errors.ts';
import { NoteBody, NoteParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const writeNote = meetingCommand({
  operationId: 'writeNote',
  summary: 'Write a note anew',
  permission: desk,
  url: '/meetings/:meetingId/notes/:noteId',
  params: NoteParams,
  body: NoteBody,
  work: ({ params: { noteId }, body, meeting, decide }) => {
    const item = meeting.items.find(({ notes }) => notes.some((note) => note.noteId === noteId));
    if (!item) throw new Refused(refuse('note-not-found', 'noteId'));
    const { itemId } = item;
    const { heading = '', text = '', table = null } = body;
    return decide({ type: 'WriteNote', noteId, itemId, heading, text, table });
  },
});
