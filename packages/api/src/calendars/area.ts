import type { Area } from '../operations/area.ts';
import { addOutsideCalendar } from './add-outside-calendar.ts';
import { createCalendarFeed } from './create-calendar-feed.ts';
import { getCalendarFeed } from './get-calendar-feed.ts';
import { getOutsideCalendar } from './get-outside-calendar.ts';
import { listCalendar } from './list-calendar.ts';
import { listCalendarFeeds } from './list-calendar-feeds.ts';
import { listOutsideCalendars } from './list-outside-calendars.ts';
import { removeOutsideCalendar } from './remove-outside-calendar.ts';
import { revokeCalendarFeed } from './revoke-calendar-feed.ts';

export const calendarsArea: Area = {
  name: 'calendars',
  tag: { name: 'calendars', description: 'What comes, and what calendar programs subscribe to.' },
  aggregates: [],
  hearing: {},
  projections: [],
  operations: [
    ...[listCalendar, listCalendarFeeds, createCalendarFeed, revokeCalendarFeed, getCalendarFeed],
    ...[listOutsideCalendars, addOutsideCalendar, getOutsideCalendar, removeOutsideCalendar],
  ],
};
