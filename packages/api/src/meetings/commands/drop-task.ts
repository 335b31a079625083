import { desk } from '../../access/permission.ts';
import { Empty, MeetingTaskParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const dropTask = meetingCommand({
  operationId: 'dropTask',
  summary: 'Remove a task that was written by mistake',
  permission: desk,
  method: 'DELETE',
  url: '/meetings/:meetingId/tasks/:taskId',
  params: MeetingTaskParams,
  body: Empty,
  work: ({ params: { taskId }, decide }) => decide({ type: 'DropTask', taskId }),
});
