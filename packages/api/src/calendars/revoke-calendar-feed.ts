import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { CalendarFeedParams, CalendarFeedRevoked } from './contract.ts';

/** Ends a subscription at once: its link opens nothing any more. One's own; the board's may be anybody's. */
export const revokeCalendarFeed = operation({
  operationId: 'revokeCalendarFeed',
  permission: everyone,
  access: 'people-only',
  method: 'DELETE',
  url: `${prefix}/calendar/feeds/:feedId`,
  schema: {
    summary: 'Revoke a link by which a calendar program subscribes',
    params: CalendarFeedParams,
    response: { 200: CalendarFeedRevoked, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { actor, organisationId, params } = contextOf<typeof CalendarFeedParams>(request, deps);
    const { feedId } = params;
    const gone = await inOrganisation(deps.db, organisationId, (tx) =>
      tx
        .deleteFrom('auth.calendarFeed')
        .where('organisationId', '=', organisationId)
        .where('feedId', '=', feedId)
        .$if(!actor.roles.includes('board'), (some) => some.where('madeBy', '=', actor.personId))
        .executeTakeFirst(),
    );
    if (gone.numDeletedRows === 0n) throw new Denied(404, 'not-found');
    return reply.send({ feedId });
  },
});
