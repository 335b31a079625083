import { refuse } from '../decider.ts';
import { packed } from '../sealed.ts';
import type { AskEmployment } from './commands.ts';
import type { EmploymentEvent } from './events.ts';
import { working } from './guards.ts';
import type { Employment } from './state.ts';

/** That the employee was told what they must be told, or that something else an employer has to see to was. */
export const giveInformation = (
  employment: Employment,
  { type: _, ...given }: AskEmployment<'GiveInformation'>,
) => {
  if (employment.contracts.length === 0) return refuse('contract-not-signed');
  return [{ type: 'InformationGiven', v: 1, ...given }] satisfies EmploymentEvent[];
};

export const recordLeave = (
  employment: Employment,
  { leaveId, from, until, note }: AskEmployment<'RecordLeave'>,
) => {
  const refusal = working(employment);
  if (refusal) return refusal;
  if (until && until < from) return refuse('leave-ends-before-it-begins', 'until');
  if (employment.startedOn && from < employment.startedOn)
    return refuse('before-the-start', 'from', { startedOn: employment.startedOn });
  const overlap = employment.leaves.find(
    ({ leave }) =>
      leave && (leave.until === null || from <= leave.until) && (!until || leave.from <= until),
  );
  if (overlap?.leave) return refuse('leaves-overlap', 'from', { from: overlap.leave.from });
  return [
    {
      ...{ type: 'LeaveRecorded', v: 1, leaveId, employeeId: employment.employeeId ?? '' },
      leave: packed({ from, until, note }),
    },
  ] satisfies EmploymentEvent[];
};

/** Anew with the same id: another owner, another day. */
export const assignTask = (
  employment: Employment,
  { type: _, ...task }: AskEmployment<'AssignTask'>,
) => {
  if (employment.phase === 'none') return refuse('need-not-identified');
  const known = employment.tasks.find(({ taskId }) => taskId === task.taskId);
  if (known?.done) return refuse('task-already-finished', 'taskId');
  return [{ type: 'TaskAssigned', v: 1, ...task }] satisfies EmploymentEvent[];
};

export const finishTask = (
  employment: Employment,
  { type: _, ...finished }: AskEmployment<'FinishTask'>,
) => {
  const task = employment.tasks.find(({ taskId }) => taskId === finished.taskId);
  if (!task) return refuse('task-unknown', 'taskId');
  if (task.done) return refuse('task-already-finished', 'taskId');
  return [{ type: 'TaskFinished', v: 1, ...finished }] satisfies EmploymentEvent[];
};

export const archiveEmployment = (
  { phase, ended }: Employment,
  { on }: AskEmployment<'ArchiveEmployment'>,
) => {
  if (phase === 'archived') return [];
  if (phase !== 'ended') return refuse('employment-not-ended');
  if (ended && on < ended.on) return refuse('employment-not-ended', 'on');
  return [{ type: 'EmploymentArchived', v: 1, on }] satisfies EmploymentEvent[];
};

/** What those wrote who applied goes with its key; that they applied stays. */
export const destroyApplications = (
  { recruitment, applicationsDestroyedOn }: Employment,
  { on }: AskEmployment<'DestroyApplications'>,
) => {
  if (!recruitment) return refuse('recruitment-not-open');
  if (applicationsDestroyedOn) return [];
  const { applicationsId } = recruitment;
  return [{ type: 'ApplicationsDestroyed', v: 1, applicationsId, on }] satisfies EmploymentEvent[];
};

/** Who was employed, their contracts, leave and notice. The decisions stay. */
export const destroyEmployeeRecord = (
  { phase, employeeId, recordDestroyedOn }: Employment,
  { on }: AskEmployment<'DestroyEmployeeRecord'>,
) => {
  if (phase !== 'archived' || !employeeId) return refuse('employment-not-archived');
  if (recordDestroyedOn) return [];
  return [{ type: 'EmployeeRecordDestroyed', v: 1, employeeId, on }] satisfies EmploymentEvent[];
};
