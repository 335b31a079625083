import { accesses, addDays, organisations } from '@klubba/domain';
import { todayIn } from '@klubba/domain/time';
import { everyone } from '../access/permission.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { Bytes } from '../operations/file.ts';
import { operation } from '../operations/operation.ts';
import { calendarOf } from '../record/calendar-entry.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { AskingCalendar } from './asking.ts';
import { findFeed, noteFetched } from './calendar-feed-table.ts';
import { CalendarTokenParams } from './contract.ts';
import { isInFeed, nameOfFeed } from './feed-contents.ts';
import { feedOf } from './feed-token.ts';
import { seenEntries } from './seen-entries.ts';

/** What a calendar program subscribes to: what whoever made the link may see now, and nothing once they may see nothing. */
export const getCalendarFeed = operation({
  operationId: 'getCalendarFeed',
  permission: { public: 'The link is the proof: calendar programs sign in nowhere' },
  method: 'GET',
  url: '/api/calendars/:token/klubba.ics',
  schema: {
    summary: 'Subscribe to a calendar: meetings, deadlines and congresses, by a secret link',
    params: CalendarTokenParams,
    response: {
      200: { description: 'The calendar', content: { 'text/calendar': { schema: Bytes } } },
      ...problems,
    },
  },
  handler: async (request, reply, deps) => {
    const { token } = request.params as { token: string };
    const text = await calendarBy(deps, feedOf(deps, token));
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="klubba.ics"')
      .header('cache-control', 'private, max-age=300')
      .send(Buffer.from(text));
  },
});

const calendarBy = (deps: Deps, { organisationId, feedId }: ReturnType<typeof feedOf>) =>
  inOrganisation(deps.db, organisationId, async (tx) => {
    const feed = await findFeed(tx, { organisationId, feedId });
    if (!feed) throw new Denied(404, 'not-found');
    const at = deps.now();
    const state: AskingCalendar['state'] = (aggregate, id) =>
      stateIn({ tx, store: deps.store, organisationId }, aggregate, id);
    const { state: access } = await state(accesses, organisationId);
    const roles = access.rolesOfPerson.get(feed.madeBy) ?? [];
    if (!everyone.some((role) => roles.includes(role))) throw new Denied(404, 'not-found');
    const { state: organisation } = await state(organisations, organisationId);
    const actor = { personId: feed.madeBy, roles };
    const asking = { tx, organisationId, actor, at, origin: deps.origin(), state };
    const today = todayIn(organisation.association?.timeZone ?? 'UTC', at);
    const all = await seenEntries(asking, addDays(today, -yearBack));
    const isIn = isInFeed(feed, organisation, at);
    await noteFetched(tx, feed, at);
    return calendarOf(
      await nameOfFeed(asking, organisation, feed),
      all.filter(isIn).map(({ entry }) => entry),
    );
  });

/** Days for which what has been stays in a calendar. */
const yearBack = 366;
