import type { PageRoute } from '../area.ts';
import { language } from '../language/language.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { listCalendar, listCalendarFeeds, listOutsideCalendars } from './data.ts';

const page = pagesThatSay(() => import('./words/later-sv.ts'));

/** What comes, and who subscribes to it. */
export const calendarRoutes: readonly PageRoute[] = [
  {
    path: '/calendar',
    info: { needs: 'listCalendar' },
    component: page(() => import('./calendar-page.tsx'), 'CalendarPage'),
    preload: ({ params }) => {
      void listCalendar(params.organisationId!, language());
      void listCalendarFeeds(params.organisationId!);
      void listOutsideCalendars(params.organisationId!);
    },
  },
  {
    path: '/calendar/subscribe',
    info: { needs: 'createCalendarFeed' },
    component: page(() => import('./subscribe-page.tsx'), 'SubscribePage'),
    preload: ({ params }) => void listCalendar(params.organisationId!, language()),
  },
  {
    path: '/calendar/outside/new',
    info: { needs: 'addOutsideCalendar' },
    component: page(() => import('./add-outside-page.tsx'), 'AddOutsidePage'),
  },
];
