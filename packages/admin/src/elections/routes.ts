import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getElection, getJointElection, listElections } from './data.ts';

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
    path: '/elections/new',
    info: { needs: 'callElection' },
    component: lazyPage(() => import('./call-election-page.tsx'), 'CallElectionPage'),
  },
  {
    path: '/elections/joint',
    info: { needs: 'recordJointResult' },
    component: lazyPage(() => import('./joint-result-page.tsx'), 'JointResultPage'),
  },
  {
    path: '/elections/joint/:hostId/:electionId',
    info: { needs: 'getJointElection' },
    component: lazyPage(() => import('./joint-election-page.tsx'), 'JointElectionPage'),
    preload: ({ params }) =>
      void getJointElection(params.organisationId!, params.hostId!, params.electionId!),
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
  {
    path: '/elections/:electionId/edit',
    info: { needs: 'changeElection' },
    component: lazyPage(() => import('./edit-election-page.tsx'), 'EditElectionPage'),
    preload: election,
  },
  {
    path: '/elections/:electionId/call-off',
    info: { needs: 'callOffElection' },
    component: lazyPage(() => import('./call-off-page.tsx'), 'CallOffPage'),
    preload: election,
  },
  {
    path: '/elections/:electionId/trail',
    info: { needs: 'listElectionEvents' },
    component: lazyPage(() => import('./election-trail-page.tsx'), 'ElectionTrailPage'),
    preload: election,
  },
];

/** Where a nominee answers, and an association confirms a result, by a link and without a sign-in. */
export const linkedRoutes: RouteDefinition[] = [
  { path: '/confirm', component: lazyPage(() => import('./confirm-page.tsx'), 'ConfirmPage') },
  { path: '/consent', component: lazyPage(() => import('./consent-page.tsx'), 'ConsentPage') },
];
