import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { listRuleSets } from './data.ts';

const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void listRuleSets(params.organisationId!);

export const rulesRoutes: readonly PageRoute[] = [
  {
    path: '/rules',
    info: { needs: 'listRuleSets' },
    component: lazyPage(() => import('./rules-page.tsx'), 'RulesPage'),
    preload,
  },
  {
    path: '/rules/new',
    info: { needs: 'adoptRuleSet' },
    component: lazyPage(() => import('./adopt-rule-set-page.tsx'), 'AdoptRuleSetPage'),
    preload,
  },
  {
    path: '/rules/:version/:rule/confirm',
    info: { needs: 'confirmRule' },
    component: lazyPage(() => import('./confirm-rule-page.tsx'), 'ConfirmRulePage'),
    preload,
  },
];
