import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getMotion, listMotions } from './data.ts';

const list: RouteDefinition['preload'] = ({ params }) => void listMotions(params.organisationId!);

const motion: RouteDefinition['preload'] = ({ params }) =>
  void getMotion(params.organisationId!, params.motionId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

/** Motions, from an idea to what became of each clause. */
export const motionRoutes: readonly PageRoute[] = [
  {
    path: '/motions',
    info: { needs: 'listMotions' },
    component: page(() => import('./motion-list-page.tsx'), 'MotionListPage'),
    preload: list,
  },
  {
    path: '/motions/new',
    info: { needs: 'beginMotion' },
    component: page(() => import('./new-motion-page.tsx'), 'NewMotionPage'),
  },
  {
    path: '/motions/outcomes/:congressId',
    info: { needs: 'importCongressOutcomes' },
    component: page(() => import('./outcomes-page.tsx'), 'OutcomesPage'),
  },
  {
    path: '/motions/on-text/:textId',
    info: { needs: 'listMotionsOnText' },
    component: page(() => import('./writing/on-text-page.tsx'), 'MotionsOnTextPage'),
  },
  {
    path: '/motions/:motionId/write',
    info: { needs: 'writeMotionText' },
    component: page(() => import('./writing/write-page.tsx'), 'WriteMotionPage'),
    preload: motion,
  },
  {
    path: '/motions/:motionId/versions',
    info: { needs: 'getMotion' },
    component: page(() => import('./writing/versions-page.tsx'), 'MotionVersionsPage'),
    preload: motion,
  },
  {
    path: '/motions/:motionId/join',
    info: { needs: 'joinMotion' },
    component: page(() => import('./join-page.tsx'), 'JoinMotionPage'),
  },
  {
    path: '/motions/:motionId',
    info: { needs: 'getMotion' },
    component: page(() => import('./motion-page.tsx'), 'MotionPage'),
    preload: motion,
  },
  {
    path: '/motions/:motionId/trail',
    info: { needs: 'listMotionEvents' },
    component: page(() => import('./motion-trail-page.tsx'), 'MotionTrailPage'),
    preload: motion,
  },
];

/** Where delegates read by a link what the group recommends, without a sign-in. */
export const recommendationRoutes: RouteDefinition[] = [
  {
    path: '/recommendations',
    component: page(() => import('./recommendations-page.tsx'), 'RecommendationsPage'),
  },
];
