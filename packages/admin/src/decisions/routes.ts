import type { RouteDefinition } from '@solidjs/router';
import { lazyPage } from '../ui/lazy-page.ts';
import { getDecision } from './data.ts';

const decision: RouteDefinition['preload'] = ({ params }) =>
  void getDecision(params.organisationId!, params.decisionId!);

/** The register of decisions, and what became of each. */
export const decisionRoutes: RouteDefinition[] = [
  {
    path: '/decisions',
    component: lazyPage(() => import('./decision-list-page.tsx'), 'DecisionListPage'),
  },
  {
    path: '/decisions/:decisionId',
    component: lazyPage(() => import('./decision-page.tsx'), 'DecisionPage'),
    preload: decision,
  },
  {
    path: '/decisions/:decisionId/:act',
    component: lazyPage(() => import('./follow-up-page.tsx'), 'FollowUpPage'),
    preload: decision,
  },
];
