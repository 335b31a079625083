import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { CalendarsParams, OutsideCalendarList } from './contract.ts';

export const listOutsideCalendars = query({
  operationId: 'listOutsideCalendars',
  summary: 'List the calendars of others that stand beside the own one',
  permission: everyone,
  url: '/calendar/outside',
  params: CalendarsParams,
  answer: OutsideCalendarList,
  read: async ({ tx, organisationId }) => {
    const rows = await tx
      .selectFrom('auth.outsideCalendar')
      .select(['calendarId', 'name', 'host', 'addedAt'])
      .where('organisationId', '=', organisationId)
      .orderBy('name')
      .orderBy('calendarId')
      .execute();
    return {
      calendars: rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() })),
    };
  },
});
