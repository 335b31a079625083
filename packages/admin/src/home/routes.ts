import type { RouteDefinition } from '@solidjs/router';
import { listMeetings } from '../meetings/data.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { latestDecisions } from './data.ts';

export const homeRoutes: RouteDefinition[] = [
  {
    path: '/',
    component: lazyPage(() => import('./home-page.tsx'), 'HomePage'),
    preload: ({ params }) => {
      void listMeetings(params.organisationId!);
      void latestDecisions(params.organisationId!);
    },
  },
];
