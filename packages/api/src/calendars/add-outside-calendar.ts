import { refuse } from '@klubba/domain';
import type { z } from 'zod';
import { board } from '../access/permission.ts';
import type { Deps } from '../deps.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { isSeenPrivate } from '../http/public-address.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { Refused } from '../store/errors.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import {
  AddOutsideCalendarBody,
  OutsideCalendarChanged,
  OutsideCalendarParams,
} from './contract.ts';
import { sealedUrl } from './outside-calendar-table.ts';

/** Outside calendars that an association shows. */
const most = 20;

/** Shows somebody else's calendar beside the own one. The same id again is the same one. It is no event, for its address may be a secret. */
export const addOutsideCalendar = operation({
  operationId: 'addOutsideCalendar',
  permission: board,
  access: 'people-only',
  method: 'PUT',
  url: `${prefix}/calendar/outside/:calendarId`,
  schema: {
    summary: 'Show a calendar of somebody else beside the own one',
    params: OutsideCalendarParams,
    body: AddOutsideCalendarBody,
    response: { 200: OutsideCalendarChanged, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const context = contextOf<typeof OutsideCalendarParams>(request, deps);
    const { actor, organisationId, params, at } = context;
    const { calendarId } = params;
    const { name, url: typed } = request.body as z.output<typeof AddOutsideCalendarBody>;
    const url = readUrl(deps, typed);
    const sealed = sealedUrl(deps.secret, { organisationId, calendarId }, url);
    await inOrganisation(deps.db, organisationId, async (tx) => {
      const others = await tx
        .selectFrom('auth.outsideCalendar')
        .select('calendarId')
        .where('organisationId', '=', organisationId)
        .where('calendarId', '<>', calendarId)
        .execute();
      if (others.length >= most)
        throw new Refused(refuse('too-many-outside-calendars', 'url', { most }));
      await tx
        .insertInto('auth.outsideCalendar')
        .values({
          ...{ organisationId, calendarId, name, host: url.host, sealed },
          ...{ addedBy: actor.personId, addedAt: at },
        })
        .onConflict((known) => known.columns(['organisationId', 'calendarId']).doNothing())
        .execute();
    });
    return reply.send({ calendarId });
  },
});

/** An address as it is typed; `webcal` is what some programs call https. */
const readUrl = ({ allowPrivate }: Pick<Deps, 'allowPrivate'>, typed: string) => {
  const text = typed.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(text)) throw new Refused(refuse('calendar-url-not-https', 'url'));
  const url = new URL(text);
  if (url.username || url.password) throw new Refused(refuse('calendar-url-with-password', 'url'));
  if (allowPrivate && url.protocol === 'http:') return url;
  if (url.protocol !== 'https:') throw new Refused(refuse('calendar-url-not-https', 'url'));
  if (!allowPrivate && isSeenPrivate(url)) throw new Refused(refuse('calendar-url-private', 'url'));
  return url;
};
