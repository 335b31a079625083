import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getDecision, listDecidedFees, operationOf } from './data.ts';

const decision: RouteDefinition['preload'] = ({ params }) =>
  void getDecision(params.organisationId!, params.decisionId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

const followUpPage = page(() => import('./follow-up-page.tsx'), 'FollowUpPage');

/** The register of decisions, and what became of each. */
export const decisionRoutes: readonly PageRoute[] = [
  {
    path: '/decisions',
    info: { needs: 'listDecisions' },
    component: page(() => import('./decision-list-page.tsx'), 'DecisionListPage'),
  },
  {
    path: '/decisions/fees',
    info: { needs: 'listDecidedFees' },
    component: page(() => import('./fees-page.tsx'), 'FeesPage'),
    preload: ({ params }) => void listDecidedFees(params.organisationId!),
  },
  {
    path: '/decisions/:decisionId',
    info: { needs: 'getDecision' },
    component: page(() => import('./decision-page.tsx'), 'DecisionPage'),
    preload: decision,
  },
  ...Object.entries(operationOf).map(
    ([act, needs]): PageRoute => ({
      path: '/decisions/:decisionId/:act',
      matchFilters: { act: [act] },
      info: { needs },
      component: followUpPage,
      preload: decision,
    }),
  ),
];
