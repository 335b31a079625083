import { desk } from '../../access/permission.ts';
import { refuseUnknown } from '../../record/known.ts';
import { ChangeTaskBody, MeetingTaskParams } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const changeTask = meetingCommand({
  operationId: 'changeTask',
  summary: 'Put a task right until the minutes are sent',
  permission: desk,
  url: '/meetings/:meetingId/tasks/:taskId',
  params: MeetingTaskParams,
  body: ChangeTaskBody,
  work: async ({ unit, organisationId, params: { taskId }, body, decide }) => {
    const { owner = null, dueOn = null, text } = body;
    if (owner) await refuseUnknown(unit, organisationId, owner, 'owner.id');
    await decide({ type: 'ChangeTask', taskId, owner, dueOn, text });
  },
});
