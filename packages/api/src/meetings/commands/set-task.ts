import { desk } from '../../access/permission.ts';
import { refuseUnknown } from '../../record/known.ts';
import { ItemParams, SetTaskBody, TaskSetAnswer } from '../contract.ts';
import { meetingCommand } from '../meeting-command.ts';

export const setTask = meetingCommand({
  operationId: 'setTask',
  summary: 'Set a task under an item, without a decision',
  permission: desk,
  url: '/meetings/:meetingId/agenda-items/:itemId/tasks',
  params: ItemParams,
  body: SetTaskBody,
  status: 201,
  answer: TaskSetAnswer,
  answers: ({ meetingId, version, newId }) => ({ meetingId, version, taskId: newId('task') }),
  work: async ({ unit, organisationId, params: { itemId }, body, newId, happened, decide }) => {
    const { owner = null, dueOn = null, text, decisionId } = body;
    if (owner) await refuseUnknown(unit, organisationId, owner, 'owner.id');
    const task = {
      taskId: newId('task'),
      itemId,
      owner,
      dueOn,
      text,
      ...(decisionId && { decisionId }),
    };
    await decide({ type: 'SetTask', ...task, at: happened(body.at) });
  },
});
