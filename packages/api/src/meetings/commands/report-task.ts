import { keepers } from '../../access/permission.ts';
import { MeetingTaskParams, ReportTaskBody } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const reportTask = meetingCommand({
  operationId: 'reportTask',
  summary: 'Say how far a task has come, or that it is done',
  permission: keepers,
  url: '/meetings/:meetingId/tasks/:taskId/progress',
  params: MeetingTaskParams,
  body: ReportTaskBody,
  work: ({ params: { taskId }, body, decide }) => decide({ type: 'ReportTask', taskId, ...body }),
});
