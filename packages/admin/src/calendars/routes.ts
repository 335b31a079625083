import type { PageRoute } from '../area.ts';
import { learnMore } from '../language/language.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { listCalendar, listCalendarFeeds, listOutsideCalendars } from './data.ts';

/** A page that brings the words which only these pages say. */
const page: typeof lazyPage = (load, name) =>
  lazyPage(async () => {
    await learnMore(() => import('./words/later-sv.ts'));
    return load();
  }, name);

/** What comes, and who subscribes to it. */
export const calendarRoutes: readonly PageRoute[] = [
  {
    path: '/calendar',
    info: { needs: 'listCalendar' },
    component: page(() => import('./calendar-page.tsx'), 'CalendarPage'),
    preload: ({ params }) => {
      void listCalendar(params.organisationId!);
      void listCalendarFeeds(params.organisationId!);
      void listOutsideCalendars(params.organisationId!);
    },
  },
  {
    path: '/calendar/subscribe',
    info: { needs: 'createCalendarFeed' },
    component: page(() => import('./subscribe-page.tsx'), 'SubscribePage'),
    preload: ({ params }) => void listCalendar(params.organisationId!),
  },
  {
    path: '/calendar/outside/new',
    info: { needs: 'addOutsideCalendar' },
    component: page(() => import('./add-outside-page.tsx'), 'AddOutsidePage'),
  },
];
