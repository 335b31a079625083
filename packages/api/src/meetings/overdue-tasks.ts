import type { Tx } from '../database/database.ts';
import { taskStandsIn } from './task-stands.ts';

const most = 50;

/** Tasks that a body's meetings set and that will be overdue on the day of its next one, with whoever has them: a person as a mention. */
export const overdueTasks = async (
  tx: Tx,
  organisationId: string,
  { bodyId, startsOn }: { readonly bodyId: string; readonly startsOn: string },
) => {
  const rows = await tx
    .selectFrom('read.task as t')
    .innerJoin('read.meeting as m', (join) =>
      join
        .onRef('m.organisationId', '=', 't.organisationId')
        .onRef('m.meetingId', '=', 't.meetingId'),
    )
    .leftJoin('read.body as b', (join) =>
      join.onRef('b.organisationId', '=', 't.organisationId').onRef('b.bodyId', '=', 't.ownerId'),
    )
    .select(['t.text', 't.dueOn', 't.ownerKind', 't.ownerId', 'b.name as bodyName'])
    .where('t.organisationId', '=', organisationId)
    .where('m.bodyId', '=', bodyId)
    .where('t.dueOn', '<', startsOn)
    .where('t.status', '!=', 'done')
    .where(taskStandsIn)
    .orderBy('t.dueOn')
    .orderBy('t.taskId')
    .limit(most)
    .execute();
  return rows.flatMap(({ text, dueOn, ownerKind, ownerId, bodyName }) => {
    const who = ownerKind === 'person' ? `@{${ownerId}}` : bodyName;
    return dueOn === null ? [] : [{ text, dueOn, who }];
  });
};
