import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getElection, getJointElection, listElections } from './data.ts';

const election: RouteDefinition['preload'] = ({ params }) =>
  void getElection(params.organisationId!, params.electionId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

/** Elections, from the call to the last substitute. */
export const electionRoutes: readonly PageRoute[] = [
  {
    path: '/elections',
    info: { needs: 'listElections' },
    component: page(() => import('./election-list-page.tsx'), 'ElectionListPage'),
    preload: ({ params }) => void listElections(params.organisationId!),
  },
  {
    path: '/elections/new',
    info: { needs: 'callElection' },
    component: page(() => import('./call-election-page.tsx'), 'CallElectionPage'),
  },
  {
    path: '/elections/joint',
    info: { needs: 'recordJointResult' },
    component: page(() => import('./joint-result-page.tsx'), 'JointResultPage'),
  },
  {
    path: '/elections/joint/:hostId/:electionId',
    info: { needs: 'getJointElection' },
    component: page(() => import('./joint-election-page.tsx'), 'JointElectionPage'),
    preload: ({ params }) =>
      void getJointElection(params.organisationId!, params.hostId!, params.electionId!),
  },
  {
    path: '/elections/:electionId',
    info: { needs: 'getElection' },
    component: page(() => import('./election-page.tsx'), 'ElectionPage'),
    preload: election,
  },
  {
    path: '/elections/:electionId/count/:part',
    info: { needs: 'sealCount' },
    component: page(() => import('./voting/count-page.tsx'), 'CountPage'),
    preload: election,
  },
  {
    path: '/elections/:electionId/edit',
    info: { needs: 'changeElection' },
    component: page(() => import('./edit-election-page.tsx'), 'EditElectionPage'),
    preload: election,
  },
  {
    path: '/elections/:electionId/call-off',
    info: { needs: 'callOffElection' },
    component: page(() => import('./call-off-page.tsx'), 'CallOffPage'),
    preload: election,
  },
  {
    path: '/elections/:electionId/trail',
    info: { needs: 'listElectionEvents' },
    component: page(() => import('./election-trail-page.tsx'), 'ElectionTrailPage'),
    preload: election,
  },
];

/** Where a nominee answers, and an association confirms a result, by a link and without a sign-in. */
export const linkedRoutes: RouteDefinition[] = [
  { path: '/confirm', component: page(() => import('./confirm-page.tsx'), 'ConfirmPage') },
  { path: '/consent', component: page(() => import('./consent-page.tsx'), 'ConsentPage') },
];
