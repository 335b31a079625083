import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { inDraft, knownItem } from './guards.ts';
import type { AgendaItem, Meeting } from './state.ts';

/** Until the minutes are sent. */
export const minutesInDraft = ({ phase }: Meeting) =>
  inDraft.includes(phase) ? undefined : refuse('minutes-not-in-draft');

/** The free text of an item; the last word stands until the minutes are sent. */
export const writeItemNote = (meeting: Meeting, { itemId, text }: Ask<'WriteItemNote'>) => {
  const closed = minutesInDraft(meeting);
  if (closed) return closed;
  const item = knownItem(meeting, itemId);
  if ('refused' in item) return item;
  if (noteOf(item) === text) return [];
  return [{ type: 'ItemNoteWritten', v: 1, itemId, text }] satisfies MeetingEvent[];
};

/** The first and plain text of an item. */
export const noteOf = ({ itemId, notes }: Pick<AgendaItem, 'itemId' | 'notes'>) =>
  notes.find(({ noteId }) => noteId === itemId)?.text ?? '';

/** A note of an item, after those there are, or in the place of itself. */
export const writeNote = (meeting: Meeting, { type: _, ...note }: Ask<'WriteNote'>) => {
  const closed = minutesInDraft(meeting);
  if (closed) return closed;
  const item = knownItem(meeting, note.itemId);
  if ('refused' in item) return item;
  const owner = itemOfNote(meeting, note.noteId);
  if (owner && owner !== item) return refuse('note-of-another-item', 'itemId');
  if (!note.heading && !note.text && !note.table) return refuse('note-empty', 'text');
  const [heads = []] = note.table ?? [];
  if (note.table?.some((row) => row.length !== heads.length))
    return refuse('table-rows-differ', 'table', { columns: heads.length });
  if (!owner && item.notes.length >= 100) return refuse('notes-full', 'text');
  return [{ type: 'NoteWritten', v: 1, ...note }] satisfies MeetingEvent[];
};

export const moveNote = (meeting: Meeting, { noteId, beforeId }: Ask<'MoveNote'>) => {
  const item = written(meeting, noteId);
  if ('refused' in item) return item;
  const isThere = item.notes.some((note) => note.noteId === beforeId);
  if (beforeId !== null && (beforeId === noteId || !isThere))
    return refuse('note-not-found', 'beforeId');
  const { itemId } = item;
  return [{ type: 'NoteMoved', v: 1, noteId, itemId, beforeId }] satisfies MeetingEvent[];
};

export const removeNote = (meeting: Meeting, { noteId }: Ask<'RemoveNote'>) => {
  const item = written(meeting, noteId);
  if ('refused' in item) return item;
  return [{ type: 'NoteRemoved', v: 1, noteId, itemId: item.itemId }] satisfies MeetingEvent[];
};

const written = (meeting: Meeting, noteId: string) =>
  minutesInDraft(meeting) ?? itemOfNote(meeting, noteId) ?? refuse('note-not-found', 'noteId');

const itemOfNote = ({ items }: Meeting, noteId: string) =>
  items.find(({ notes }) => notes.some((note) => note.noteId === noteId));
