import { organisations, refuse } from '@klubba/domain';
import { sql } from 'kysely';
import type { z } from 'zod';
import { everyone } from '../access/permission.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { Refused } from '../store/errors.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { AskingCalendar } from './asking.ts';
import { CalendarFeed, CalendarFeedParams, CreateCalendarFeedBody } from './contract.ts';
import { nameOfTarget } from './feed-contents.ts';
import { feedLink } from './feed-token.ts';
import { feedView } from './feed-view.ts';

/** Subscriptions that one person may have. */
const most = 50;

/** Makes a link by which a calendar program subscribes. The same id again is the same one. It is no event: it opens what its maker sees. */
export const createCalendarFeed = operation({
  operationId: 'createCalendarFeed',
  permission: everyone,
  access: 'people-only',
  method: 'PUT',
  url: `${prefix}/calendar/feeds/:feedId`,
  schema: {
    summary: 'Make a secret link by which a calendar program subscribes',
    params: CalendarFeedParams,
    body: CreateCalendarFeedBody,
    response: { 200: CalendarFeed, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const context = contextOf<typeof CalendarFeedParams>(request, deps);
    const { actor, organisationId, params, at } = context;
    const { feedId } = params;
    const { of, targetId } = request.body as z.output<typeof CreateCalendarFeedBody>;
    const made = await inOrganisation(deps.db, organisationId, async (tx) => {
      const state: AskingCalendar['state'] = (aggregate, id) =>
        stateIn({ tx, store: deps.store, organisationId }, aggregate, id);
      const { state: organisation } = await state(organisations, organisationId);
      const asking = { ...{ tx, organisationId, actor, at, state }, origin: deps.origin() };
      const isOfOne = of === 'body' || of === 'series';
      const name = await nameOfTarget(asking, organisation, { of, targetId });
      if (isOfOne !== (name !== null)) throw new Refused(refuse('calendar-of-nothing', 'targetId'));
      const { personId: madeBy } = actor;
      await sql`select pg_advisory_xact_lock(hashtext(${`calendar feeds ${madeBy}`}))`.execute(tx);
      const theirs = await tx
        .selectFrom('auth.calendarFeed')
        .select('feedId')
        .where('organisationId', '=', organisationId)
        .where('madeBy', '=', madeBy)
        .where('feedId', '<>', feedId)
        .execute();
      if (theirs.length >= most)
        throw new Refused(refuse('too-many-calendar-feeds', 'of', { most }));
      await tx
        .insertInto('auth.calendarFeed')
        .values({ organisationId, feedId, of, targetId, madeBy, madeAt: at, fetchedAt: null })
        .onConflict((known) => known.columns(['organisationId', 'feedId']).doNothing())
        .execute();
      return feedView(asking, organisation, feedId, (id) => feedLink(deps, organisationId, id));
    });
    return reply.send(made);
  },
});
