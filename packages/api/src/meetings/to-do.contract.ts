import { DecisionNumber, Owner } from '@klubba/domain';
import { z } from 'zod';
import { Rendered } from '../operations/rendered.contract.ts';

const id = z.uuid();

/** `open`: what is not done, and what is done. `ownerId`: a person's or a body's own. */
export const ToDoQuery = z.strictObject({
  status: z.enum(['open', 'done']).optional(),
  ownerId: id.optional(),
});

const ToDo = z.object({
  /** What somebody undertook at a meeting without a decision, or a decision that is to be carried out. */
  kind: z.enum(['task', 'decision']),
  /** Of the task, or of the decision. */
  id,
  meetingId: id,
  meetingTitle: z.string(),
  startsOn: z.iso.date(),
  itemTitle: z.string(),
  /** Null for a task. */
  number: DecisionNumber.nullable(),
  text: z.string(),
  owner: Owner.extend({ name: z.string().nullable() }).nullable(),
  dueOn: z.iso.date().nullable(),
  status: z.enum(['set', 'assigned', 'underWay', 'stalled', 'done']),
  /** What was said last of a task: how far it has come, or what shows that it is done. */
  note: z.string(),
  overdue: z.boolean(),
});
export type ToDo = z.infer<typeof ToDo>;

/** What is overdue first, then by the day it is due; of what is done, the latest meeting first. */
export const ToDoList = z.object({
  rendered: Rendered,
  today: z.iso.date(),
  toDo: z.array(ToDo),
  /** That there is more than is listed. */
  more: z.boolean(),
  people: z.array(z.object({ personId: id, name: z.string().nullable() })),
});
export type ToDoList = z.infer<typeof ToDoList>;
