import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { listElectionRules } from '../elections/data.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { listRuleSets } from './data.ts';

const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void listRuleSets(params.organisationId!);

const preloadElections: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void listElectionRules(params.organisationId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

export const rulesRoutes: readonly PageRoute[] = [
  {
    path: '/rules',
    info: { needs: 'listRuleSets' },
    component: page(() => import('./rules-page.tsx'), 'RulesPage'),
    preload,
  },
  {
    path: '/rules/new',
    info: { needs: 'adoptRuleSet' },
    component: page(() => import('./adopt-rule-set-page.tsx'), 'AdoptRuleSetPage'),
    preload,
  },
  {
    path: '/rules/elections',
    info: { needs: 'listElectionRules' },
    component: page(() => import('./election-rules-page.tsx'), 'ElectionRulesPage'),
    preload: preloadElections,
  },
  {
    path: '/rules/elections/new',
    info: { needs: 'adoptElectionRules' },
    component: page(() => import('./adopt-election-rules-page.tsx'), 'AdoptElectionRulesPage'),
    preload: preloadElections,
  },
  {
    path: '/rules/elections/:version/:rule/confirm',
    info: { needs: 'confirmElectionRule' },
    component: page(() => import('./confirm-election-rule-page.tsx'), 'ConfirmElectionRulePage'),
    preload: preloadElections,
  },
  {
    path: '/rules/:version/confirm',
    info: { needs: 'confirmRules' },
    component: page(() => import('./confirm-rules-page.tsx'), 'ConfirmRulesPage'),
    preload,
  },
  {
    path: '/rules/:version/:rule/confirm',
    info: { needs: 'confirmRule' },
    component: page(() => import('./confirm-rule-page.tsx'), 'ConfirmRulePage'),
    preload,
  },
];
