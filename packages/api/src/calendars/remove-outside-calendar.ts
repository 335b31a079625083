import { board } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { OutsideCalendarChanged, OutsideCalendarParams } from './contract.ts';

export const removeOutsideCalendar = operation({
  operationId: 'removeOutsideCalendar',
  permission: board,
  access: 'people-only',
  method: 'DELETE',
  url: `${prefix}/calendar/outside/:calendarId`,
  schema: {
    summary: 'Show a calendar of somebody else no more',
    params: OutsideCalendarParams,
    response: { 200: OutsideCalendarChanged, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { organisationId, params } = contextOf<typeof OutsideCalendarParams>(request, deps);
    const { calendarId } = params;
    const gone = await inOrganisation(deps.db, organisationId, (tx) =>
      tx
        .deleteFrom('auth.outsideCalendar')
        .where('organisationId', '=', organisationId)
        .where('calendarId', '=', calendarId)
        .executeTakeFirst(),
    );
    if (gone.numDeletedRows === 0n) throw new Denied(404, 'not-found');
    return reply.send({ calendarId });
  },
});
