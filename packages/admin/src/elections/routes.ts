import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getElection, listElections } from './data.ts';

const election: RouteDefinition['preload'] = ({ params }) =>
  void getElection(params.organisationId!, params.electionId!);

/** Elections, from the call to the last substitute. */
export const electionRoutes: readonly PageRoute[] = [
  {
    path: '/elections',
    info: { needs: 'listElections' },
    component: lazyPage(() => import('./election-list-page.tsx'), 'ElectionListPage'),
    preload: ({ params }) => void listElections(params.organisationId!),
  },
  {
    path: '/elections/:electionId',
    info: { needs: 'getElection' },
    component: lazyPage(() => import('./election-page.tsx'), 'ElectionPage'),
    preload: election,
  },
  {
    path: '/elections/:electionId/count/:part',
    info: { needs: 'sealCount' },
    component: lazyPage(() => import('./voting/count-page.tsx'), 'CountPage'),
    preload: election,
  },
];
