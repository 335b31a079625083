import { createHash } from 'node:crypto';
import { addDays, organisations } from '@klubba/domain';
import { todayIn } from '@klubba/domain/time';
import { LRUCache } from 'lru-cache';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { OutsideCalendarParams, OutsideCalendarView } from './contract.ts';
import { type Fetched, fetchOutside } from './fetch-outside.ts';
import { outsideUrl } from './outside-calendar-table.ts';
import { outsideItems } from './outside-items.ts';

/** What comes of an outside calendar, fetched by the server: a page asks nobody else. No connection of the database waits for it. */
export const getOutsideCalendar = operation({
  operationId: 'getOutsideCalendar',
  permission: everyone,
  method: 'GET',
  url: `${prefix}/calendar/outside/:calendarId`,
  schema: {
    summary: 'What comes of a calendar of somebody else, or why that is not known',
    params: OutsideCalendarParams,
    response: { 200: OutsideCalendarView, ...problems },
  },
  handler: async (request, reply, deps) => {
    const context = contextOf<typeof OutsideCalendarParams>(request, deps);
    const { organisationId, params, at, state } = context;
    const { calendarId } = params;
    const url = await inOrganisation(deps.db, organisationId, (tx) =>
      outsideUrl(tx, deps.secret, { organisationId, calendarId }),
    );
    if (!url) throw new Denied(404, 'not-found');
    const { state: organisation } = await state(organisations, organisationId);
    const timeZone = organisation.association?.timeZone ?? 'UTC';
    const from = todayIn(timeZone, at);
    const { fetched, fetchedAt } = await lately(url, deps.allowPrivate, at);
    const items =
      'text' in fetched
        ? outsideItems(fetched.text, { from, to: addDays(from, 366), timeZone })
        : [];
    const fault = 'fault' in fetched ? fetched.fault : items ? null : 'no-calendar';
    return reply.send({ calendarId, fault, fetchedAt, items: items ?? [] });
  },
});

type Kept = { readonly fetched: Fetched; readonly fetchedAt: string };

// So that neither many readers nor one that hangs keep asking: one answer serves for a while, a failure for a shorter one.
const kept = new LRUCache<string, Promise<Kept>>({ max: 200, ttl: 15 * 60_000 });
const failureLasts = 60_000;

const lately = (url: URL, allowPrivate: boolean, at: Date): Promise<Kept> => {
  const key = createHash('sha256').update(url.href).digest('hex');
  const known = kept.get(key);
  if (known) return known;
  const fresh = fetchOutside(url, { allowPrivate }).then((fetched) => {
    if ('fault' in fetched) kept.set(key, fresh, { ttl: failureLasts });
    return { fetched, fetchedAt: at.toISOString() };
  });
  kept.set(key, fresh);
  return fresh;
};
