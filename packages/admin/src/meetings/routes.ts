import type { RouteDefinition } from '@solidjs/router';
import { lazyPage } from '../ui/lazy-page.ts';

/** Meetings, from the first draft to signed minutes. */
export const meetingRoutes: RouteDefinition[] = [
  {
    path: '/meetings/:meetingId/desk',
    component: lazyPage(() => import('./desk/desk-page.tsx'), 'DeskPage'),
  },
];
