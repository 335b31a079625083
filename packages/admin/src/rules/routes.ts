import type { RouteDefinition } from '@solidjs/router';
import { lazyPage } from '../ui/lazy-page.ts';
import { listRuleSets } from './data.ts';

const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void listRuleSets(params.organisationId!);

export const rulesRoutes: RouteDefinition[] = [
  {
    path: '/rules',
    component: lazyPage(() => import('./rules-page.tsx'), 'RulesPage'),
    preload,
  },
  {
    path: '/rules/new',
    component: lazyPage(() => import('./adopt-rule-set-page.tsx'), 'AdoptRuleSetPage'),
    preload,
  },
  {
    path: '/rules/:version/:rule/confirm',
    component: lazyPage(() => import('./confirm-rule-page.tsx'), 'ConfirmRulePage'),
    preload,
  },
];
