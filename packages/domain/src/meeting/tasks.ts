import { refuse } from '../decider.ts';
import type { Ask } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { inOrder, knownItem } from './guards.ts';
import { minutesInDraft } from './noting.ts';
import { dayOf, decisionOf, type Meeting, taskOf } from './state.ts';

/** Somebody undertakes to do something; the meeting decides nothing. Written down at the meeting or before the minutes are sent. */
export const setTask = (meeting: Meeting, { type: _, decisionId, ...task }: Ask<'SetTask'>) => {
  const refused = minutesInDraft(meeting) ?? inOrder(meeting, task.at);
  if (refused) return refused;
  const item = knownItem(meeting, task.itemId);
  if ('refused' in item) return item;
  if (item.paragraph === null) return refuse('item-not-taken-up', 'itemId');
  if (taskOf(meeting, task.taskId)) return refuse('task-already-set', 'taskId');
  const early = dueTooEarly(meeting, task.dueOn, task.at);
  if (early) return early;
  const decision = decisionId === undefined ? undefined : decisionOf(meeting, decisionId);
  if (decisionId !== undefined && decision?.itemId !== task.itemId)
    return refuse('decision-not-found', 'decisionId');
  const follows = decision && { decisionId: decision.decisionId, outcome: decision.outcome };
  return [{ type: 'TaskSet', v: 2, ...task, ...(follows && { follows }) }] satisfies MeetingEvent[];
};

export const changeTask = (meeting: Meeting, { type: _, ...change }: Ask<'ChangeTask'>) => {
  const task = minutesInDraft(meeting) ?? knownTask(meeting, change.taskId);
  if ('refused' in task) return task;
  const { itemId } = task;
  const early = dueTooEarly(meeting, change.dueOn, task.at);
  return early ?? ([{ type: 'TaskChanged', v: 1, ...change, itemId }] satisfies MeetingEvent[]);
};

export const dropTask = (meeting: Meeting, { taskId }: Ask<'DropTask'>) => {
  const task = minutesInDraft(meeting) ?? knownTask(meeting, taskId);
  if ('refused' in task) return task;
  return [{ type: 'TaskDropped', v: 1, taskId, itemId: task.itemId }] satisfies MeetingEvent[];
};

/** How far it has come, at any time after it was set; what is done can still turn out not to be. */
export const reportTask = (meeting: Meeting, { type: _, ...report }: Ask<'ReportTask'>) => {
  const task = knownTask(meeting, report.taskId);
  if ('refused' in task) return task;
  const setOn = dayOf(meeting, task.at);
  if (report.on < setOn) return refuse('report-before-task', 'on', { setOn });
  return [{ type: 'TaskReported', v: 1, ...report }] satisfies MeetingEvent[];
};

const knownTask = (meeting: Meeting, taskId: string) =>
  taskOf(meeting, taskId) ?? refuse('task-not-found', 'taskId');

const dueTooEarly = (meeting: Meeting, dueOn: string | null, at: string | null) => {
  const setOn = dayOf(meeting, at);
  return dueOn !== null && dueOn < setOn ? refuse('due-before-set', 'dueOn', { setOn }) : undefined;
};
