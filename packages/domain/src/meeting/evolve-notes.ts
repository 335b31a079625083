import { changeItem, proceed } from './changing.ts';
import type { Fact, Proceeding } from './events.ts';
import { itemOf, type Meeting, type Note, type Task } from './state.ts';

type NoteEvent = Fact<
  | 'ItemNoteWritten'
  | 'NoteWritten'
  | 'NoteMoved'
  | 'NoteRemoved'
  | 'TaskSet'
  | 'TaskChanged'
  | 'TaskDropped'
  | 'TaskReported'
>;

/** What the minutes say besides what was decided: notes in their order, and what somebody undertook. */
export const evolveNotes = (meeting: Meeting, event: NoteEvent): Meeting => {
  switch (event.type) {
    // An item had one text at first: it is the first of its notes, under the item's own id.
    case 'ItemNoteWritten':
      return changeNotes(meeting, event.itemId, (notes) => written(notes, event));
    case 'NoteWritten': {
      const { type: _, v: __, itemId, ...note } = event;
      return changeNotes(meeting, itemId, (notes) => replaced(notes, note));
    }
    case 'NoteMoved':
      return changeNotes(meeting, event.itemId, (notes) => moved(notes, event));
    case 'NoteRemoved':
      return changeNotes(meeting, event.itemId, (notes) =>
        notes.filter(({ noteId }) => noteId !== event.noteId),
      );
    case 'TaskSet': {
      const { type: _, v: __, ...task } = event;
      const tasks: readonly Task[] = [...meeting.tasks, { ...task, status: 'set', reports: [] }];
      return proceed({ ...meeting, tasks }, event, event.itemId);
    }
    case 'TaskChanged':
      return changeTask(meeting, event);
    case 'TaskDropped':
      return dropTask(meeting, event);
    case 'TaskReported': {
      const { type: _, v: __, taskId, ...report } = event;
      const tasks = meeting.tasks.map((task) =>
        task.taskId === taskId
          ? { ...task, status: report.status, reports: [...task.reports, report] }
          : task,
      );
      return { ...meeting, tasks };
    }
  }
};

const changeNotes = (
  meeting: Meeting,
  itemId: string,
  change: (notes: readonly Note[]) => readonly Note[],
) => changeItem(meeting, itemId, { notes: change(itemOf(meeting, itemId)?.notes ?? []) });

const written = (notes: readonly Note[], { itemId, text }: Fact<'ItemNoteWritten'>) => {
  const first = notes.find(({ noteId }) => noteId === itemId);
  if (first)
    return text || first.heading || first.table
      ? notes.map((note) => (note === first ? { ...note, text } : note))
      : notes.filter((note) => note !== first);
  return text ? [{ noteId: itemId, heading: '', text, table: null }, ...notes] : notes;
};

const replaced = (notes: readonly Note[], note: Note) =>
  notes.some(({ noteId }) => noteId === note.noteId)
    ? notes.map((one) => (one.noteId === note.noteId ? note : one))
    : [...notes, note];

const moved = (notes: readonly Note[], { noteId, beforeId }: Fact<'NoteMoved'>) => {
  const note = notes.find((one) => one.noteId === noteId);
  if (!note) return notes;
  const rest = notes.filter((one) => one !== note);
  const index = rest.findIndex((one) => one.noteId === beforeId);
  return index < 0 ? [...rest, note] : rest.toSpliced(index, 0, note);
};

/** The minutes tell a task as it was set right. */
const changeTask = (meeting: Meeting, event: Fact<'TaskChanged'>): Meeting => {
  const { type: _, v: __, ...change } = event;
  const tasks = meeting.tasks.map((task) =>
    task.taskId === event.taskId ? { ...task, ...change } : task,
  );
  return changeTold({ ...meeting, tasks }, event, (told) => [{ ...told, ...change }]);
};

const dropTask = (meeting: Meeting, event: Fact<'TaskDropped'>): Meeting => {
  const tasks = meeting.tasks.filter(({ taskId }) => taskId !== event.taskId);
  return changeTold({ ...meeting, tasks }, event, () => []);
};

const changeTold = (
  meeting: Meeting,
  { taskId, itemId }: { readonly taskId: string; readonly itemId: string },
  change: (told: Fact<'TaskSet'>) => readonly Fact<'TaskSet'>[],
): Meeting => {
  const proceedings = itemOf(meeting, itemId)?.proceedings ?? [];
  return changeItem(meeting, itemId, {
    proceedings: proceedings.flatMap((told): readonly Proceeding[] =>
      told.type === 'TaskSet' && told.taskId === taskId ? change(told) : [told],
    ),
  });
};
