import { everyone } from '../../access/permission.ts';
import { Denied } from '../../http/denied.ts';
import { readAssociation } from '../../record/association-of.ts';
import { todayAt } from '../../record/today.ts';
import { congressCommand } from '../congress-command.ts';
import { CongressTaskDoneBody, CongressTaskParams } from '../contract.ts';
import { idsOfAsker, keepsCongresses, mayFinish } from '../read-congress.ts';

export const finishCongressTask = congressCommand({
  operationId: 'finishCongressTask',
  summary: 'Record that a task is done; for those who keep the congress, and for whose it is',
  permission: everyone,
  url: '/congresses/:congressId/tasks/:taskId/done',
  params: CongressTaskParams,
  body: CongressTaskDoneBody,
  work: async ({ unit, organisationId, actor, congress, at, params: { taskId }, body, decide }) => {
    if (!keepsCongresses(actor)) {
      const organisation = await readAssociation(unit, organisationId);
      const ids = idsOfAsker(organisation, actor.personId, todayAt(organisation, new Date(at)));
      const task = congress.tasks.find((one) => one.taskId === taskId);
      if (!task || !mayFinish(task, ids)) throw new Denied(403, 'forbidden');
    }
    await decide({ type: 'FinishCongressTask', taskId, ...body });
  },
});
