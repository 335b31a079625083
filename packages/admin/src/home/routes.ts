import type { PageRoute } from '../area.ts';
import { listCongresses } from '../congresses/data.ts';
import { listDecisions } from '../decisions/data.ts';
import { listEmployments } from '../employments/data.ts';
import { listMeetings } from '../meetings/data.ts';
import { lazyPage } from '../ui/lazy-page.ts';

export const homeRoutes: readonly PageRoute[] = [
  {
    path: '/',
    info: { needs: 'listMeetings' },
    component: lazyPage(() => import('./home-page.tsx'), 'HomePage'),
    preload: ({ params }) => {
      void listMeetings(params.organisationId!);
      void listDecisions(params.organisationId!);
      void listEmployments(params.organisationId!);
      void listCongresses(params.organisationId!);
    },
  },
];
