import { refuse } from '../decider.ts';
import type { AskCongress } from './commands.ts';
import type { CongressEvent } from './events.ts';
import type { Congress } from './state.ts';

/** Refuses what is about a congress that is not there. */
export const arranged = ({ name }: Congress) =>
  name === null ? refuse('congress-not-found') : undefined;

type Dates = Pick<AskCongress<'ChangeCongressDetails'>, 'startsOn' | 'endsOn'>;

const wrongDates = ({ startsOn, endsOn }: Dates) =>
  startsOn && endsOn && endsOn < startsOn
    ? refuse('congress-ends-before-it-starts', 'endsOn')
    : undefined;

export const arrangeCongress = (congress: Congress, asked: AskCongress<'ArrangeCongress'>) => {
  const { name, startsOn, endsOn, place, templateId, at } = asked;
  if (congress.name !== null) return refuse('congress-already-arranged');
  const fault = wrongDates(asked);
  if (fault) return fault;
  return [
    { type: 'CongressArranged', v: 1, name, startsOn, endsOn, place, templateId, at },
  ] satisfies CongressEvent[];
};

export const changeCongressDetails = (
  congress: Congress,
  { type: _, ...details }: AskCongress<'ChangeCongressDetails'>,
) => {
  const fault = arranged(congress) ?? wrongDates(details);
  if (fault) return fault;
  return [{ type: 'CongressDetailsChanged', v: 1, ...details }] satisfies CongressEvent[];
};

export const setDeadline = (
  congress: Congress,
  { type: _, ...deadline }: AskCongress<'SetDeadline'>,
) => {
  const fault = arranged(congress);
  if (fault) return fault;
  return [{ type: 'DeadlineSet', v: 1, ...deadline }] satisfies CongressEvent[];
};

export const dropDeadline = (congress: Congress, { deadlineId }: AskCongress<'DropDeadline'>) =>
  congress.deadlines.some((one) => one.deadlineId === deadlineId)
    ? ([{ type: 'DeadlineDropped', v: 1, deadlineId }] satisfies CongressEvent[])
    : refuse('deadline-unknown', 'deadlineId');

export const setMotionClass = (
  congress: Congress,
  { type: _, ...set }: AskCongress<'SetMotionClass'>,
) => {
  const fault = arranged(congress);
  if (fault) return fault;
  return [{ type: 'MotionClassSet', v: 1, ...set }] satisfies CongressEvent[];
};

export const dropMotionClass = (congress: Congress, { letter }: AskCongress<'DropMotionClass'>) =>
  congress.classes.some((one) => one.letter === letter)
    ? ([{ type: 'MotionClassDropped', v: 1, letter }] satisfies CongressEvent[])
    : refuse('motion-class-unknown', 'letter');

/** Puts a text among its documents, or says of one that is there which version it treats. */
export const addCongressText = (
  congress: Congress,
  { textId, versionId }: AskCongress<'AddCongressText'>,
) => {
  const fault = arranged(congress);
  if (fault) return fault;
  const known = congress.texts.find((one) => one.textId === textId);
  if (known?.versionId === versionId) return [];
  return [{ type: 'CongressTextAdded', v: 2, textId, versionId }] satisfies CongressEvent[];
};

export const removeCongressText = (
  congress: Congress,
  { textId }: AskCongress<'RemoveCongressText'>,
) =>
  congress.texts.some((one) => one.textId === textId)
    ? ([{ type: 'CongressTextRemoved', v: 1, textId }] satisfies CongressEvent[])
    : [];

export const mandateWorkingGroup = (
  congress: Congress,
  { type: _, ...mandate }: AskCongress<'MandateWorkingGroup'>,
) => {
  const fault = arranged(congress);
  if (fault) return fault;
  return [{ type: 'WorkingGroupMandated', v: 2, ...mandate }] satisfies CongressEvent[];
};

export const setCongressTask = (
  congress: Congress,
  { type: _, ...task }: AskCongress<'SetCongressTask'>,
) => {
  const fault = arranged(congress);
  if (fault) return fault;
  return [{ type: 'CongressTaskSet', v: 2, ...task }] satisfies CongressEvent[];
};

const taskAt = ({ tasks }: Congress, taskId: string) =>
  tasks.find((one) => one.taskId === taskId) ?? refuse('congress-task-unknown', 'taskId');

export const finishCongressTask = (
  congress: Congress,
  { taskId, note, on }: AskCongress<'FinishCongressTask'>,
) => {
  const task = taskAt(congress, taskId);
  if ('refused' in task) return task;
  return [{ type: 'CongressTaskDone', v: 2, taskId, note, on }] satisfies CongressEvent[];
};

export const dropCongressTask = (
  congress: Congress,
  { taskId }: AskCongress<'DropCongressTask'>,
) => {
  const task = taskAt(congress, taskId);
  if ('refused' in task) return task;
  return [{ type: 'CongressTaskDropped', v: 1, taskId }] satisfies CongressEvent[];
};
