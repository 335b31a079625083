import { z } from 'zod';
import { fact } from '../event.ts';
import { Carried, FirstItemKind, ItemKind, MatterKind, Proposer } from './vocabulary.ts';

const id = z.uuid();
const instant = z.iso.datetime({ precision: 3 });
const clock = z.string().regex(/^\d\d:\d\d$/);
const same = <Kind extends z.ZodType>(kind: Kind) => ({
  itemId: id,
  title: z.string(),
  kind,
  matter: MatterKind,
  background: z.string(),
});
const place = { parentId: id.nullable(), beforeId: id.nullable() };
/** What else an agenda says of an item. `number` is the one that the notice gave it, where it did. */
const agendaItem = {
  ...same(ItemKind),
  number: z.string().nullable(),
  expectedAt: clock.nullable(),
  presenter: z.string(),
};
// Agendas had no headings, and no item had a number of its own, an hour or a presenter then.
const saidNothing = { number: null, expectedAt: null, presenter: '' };

export const AgendaItemAdded = fact('AgendaItemAdded', 2, { ...agendaItem, ...place });
/** `isAnother`: it is no longer about what the notice named. */
export const AgendaItemChanged = fact('AgendaItemChanged', 2, {
  ...agendaItem,
  isAnother: z.boolean(),
});
export const AgendaItemMoved = fact('AgendaItemMoved', 1, { itemId: id, ...place });
export const AgendaItemRemoved = fact('AgendaItemRemoved', 1, { itemId: id });
/** An item that was removed before the meeting, back in its place with what was under it and proposed. */
export const AgendaItemBroughtBack = fact('AgendaItemBroughtBack', 1, { itemId: id });
/** `number` is the one it had on the agenda then, null in records before that was kept; `mark` the one that its § has in minutes written by others: "10 a". */
export const ItemTakenUp = fact('ItemTakenUp', 3, {
  itemId: id,
  paragraph: z.int(),
  number: z.string().nullable(),
  mark: z.string().nullable(),
  at: instant.nullable(),
});
/** Taken up too early: nothing was decided, and it waits for its turn again. */
export const ItemPutBack = fact('ItemPutBack', 1, { itemId: id, at: instant.nullable() });
/** What was passed over is treated after all. */
export const ItemRestored = fact('ItemRestored', 1, { itemId: id, at: instant.nullable() });

/** Every version before the newest, each with its step to the next. */
export const agendaEventsBefore = [
  {
    schema: fact('AgendaItemAdded', 1, { ...same(FirstItemKind), ...place }),
    upcast: (old: never) => ({ ...(old as object), v: 2, ...saidNothing }) as never,
  },
  {
    schema: fact('AgendaItemChanged', 1, same(FirstItemKind)),
    upcast: (old: never) =>
      ({ ...(old as object), v: 2, ...saidNothing, isAnother: false }) as never,
  },
  {
    schema: fact('ItemTakenUp', 1, { itemId: id, paragraph: z.int(), at: instant }),
    upcast: (old: never) => ({ ...(old as object), v: 2 }) as never,
  },
  {
    schema: fact('ItemTakenUp', 2, { itemId: id, paragraph: z.int(), at: instant.nullable() }),
    upcast: (old: never) => ({ ...(old as object), v: 3, number: null, mark: null }) as never,
  },
];

/** A part of what the minutes say under an item in free words; `table` has its heads in the first row. */
export const NoteWritten = fact('NoteWritten', 1, {
  noteId: id,
  itemId: id,
  heading: z.string(),
  text: z.string(),
  table: z.array(z.array(z.string())).nullable(),
});
export const NoteMoved = fact('NoteMoved', 1, {
  noteId: id,
  itemId: id,
  beforeId: id.nullable(),
});
export const NoteRemoved = fact('NoteRemoved', 1, { noteId: id, itemId: id });

const task = {
  taskId: id,
  itemId: id,
  /** Null where nobody took it on by name. */
  owner: Proposer.nullable(),
  dueOn: z.iso.date().nullable(),
  text: z.string(),
};
/** Something that somebody undertook to do, without a decision. */
const TaskSet1 = fact('TaskSet', 1, { ...task, at: instant.nullable() });
export const TaskSet = fact('TaskSet', 2, {
  ...task,
  /** The decision that it follows from, and what that was. */
  follows: z.strictObject({ decisionId: id, outcome: Carried }).optional(),
  at: instant.nullable(),
});
export const agendaEventsOfOld = [
  { schema: TaskSet1, upcast: (old: never) => ({ ...(old as object), v: 2 }) as never },
] as const;
export const TaskChanged = fact('TaskChanged', 1, task);
/** It was never set: a slip of the pen. */
export const TaskDropped = fact('TaskDropped', 1, { taskId: id, itemId: id });
export const TaskReported = fact('TaskReported', 1, {
  taskId: id,
  status: z.enum(['underWay', 'stalled', 'done']),
  note: z.string(),
  on: z.iso.date(),
});
