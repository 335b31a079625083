import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { listElectionRules } from '../elections/data.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { listRuleSets } from './data.ts';

const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void listRuleSets(params.organisationId!);

const preloadElections: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void listElectionRules(params.organisationId!);

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
    path: '/rules/elections',
    info: { needs: 'listElectionRules' },
    component: lazyPage(() => import('./election-rules-page.tsx'), 'ElectionRulesPage'),
    preload: preloadElections,
  },
  {
    path: '/rules/elections/new',
    info: { needs: 'adoptElectionRules' },
    component: lazyPage(() => import('./adopt-election-rules-page.tsx'), 'AdoptElectionRulesPage'),
    preload: preloadElections,
  },
  {
    path: '/rules/elections/:version/:rule/confirm',
    info: { needs: 'confirmElectionRule' },
    component: lazyPage(
      () => import('./confirm-election-rule-page.tsx'),
      'ConfirmElectionRulePage',
    ),
    preload: preloadElections,
  },
  {
    path: '/rules/:version/:rule/confirm',
    info: { needs: 'confirmRule' },
    component: lazyPage(() => import('./confirm-rule-page.tsx'), 'ConfirmRulePage'),
    preload,
  },
];
