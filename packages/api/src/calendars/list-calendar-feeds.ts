import { organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { CalendarFeedList, CalendarsParams } from './contract.ts';
import { feedLink } from './feed-token.ts';
import { feedViews } from './feed-view.ts';

/** One's own subscriptions, with their links; to the board all of them, for it answers for what leaves the house. */
export const listCalendarFeeds = query({
  operationId: 'listCalendarFeeds',
  summary: 'List your subscriptions to the calendar; the board sees that others have them too',
  permission: everyone,
  access: 'people-only',
  url: '/calendar/feeds',
  params: CalendarsParams,
  answer: CalendarFeedList,
  read: async (asking) => {
    const { tx, organisationId, actor, deps, state } = asking;
    const rows = await tx
      .selectFrom('auth.calendarFeed')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .$if(!actor.roles.includes('board'), (some) => some.where('madeBy', '=', actor.personId))
      .orderBy('madeAt')
      .orderBy('feedId')
      .execute();
    const { state: organisation } = await state(organisations, organisationId);
    const link = (feedId: string) => feedLink(deps, organisationId, feedId);
    const seen = { ...asking, origin: deps.origin() };
    return { feeds: await feedViews(seen, organisation, rows, link) };
  },
});
