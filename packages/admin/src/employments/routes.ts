import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getEmployment, listEmployments } from './data.ts';

const list: RouteDefinition['preload'] = ({ params }) =>
  void listEmployments(params.organisationId!);

const employment: RouteDefinition['preload'] = ({ params }) =>
  void getEmployment(params.organisationId!, params.employmentId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

/** Employments and fees, from the need to the archive. */
export const employmentRoutes: readonly PageRoute[] = [
  {
    path: '/employments',
    info: { needs: 'listEmployments' },
    component: page(() => import('./employment-list-page.tsx'), 'EmploymentListPage'),
    preload: list,
  },
  {
    path: '/employments/new',
    info: { needs: 'identifyEmploymentNeed' },
    component: page(() => import('./need-page.tsx'), 'NeedPage'),
  },
  {
    path: '/employments/taken-over',
    info: { needs: 'takeOverEmployment' },
    component: page(() => import('./take-over-page.tsx'), 'TakeOverPage'),
  },
  {
    path: '/employments/fees/new',
    info: { needs: 'setFee' },
    component: page(() => import('./fees/new-fee-page.tsx'), 'NewFeePage'),
  },
  {
    path: '/employments/fees/:feeId',
    info: { needs: 'listEmployments' },
    component: page(() => import('./fees/fee-page.tsx'), 'FeePage'),
    preload: list,
  },
  {
    path: '/employments/:employmentId',
    info: { needs: 'getEmployment' },
    component: page(() => import('./employment-page.tsx'), 'EmploymentPage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/propose',
    info: { needs: 'proposeEmploymentTerms' },
    component: page(() => import('./propose-page.tsx'), 'ProposePage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/decision',
    info: { needs: 'recordEmploymentDecision' },
    component: page(() => import('./decided-terms-page.tsx'), 'DecidedTermsPage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/contract',
    info: { needs: 'signEmployment' },
    component: page(() => import('./contract-page.tsx'), 'ContractPage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/looks',
    info: { needs: 'listEmploymentLooks' },
    component: page(() => import('./looks-page.tsx'), 'LooksPage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/trail',
    info: { needs: 'listEmploymentEvents' },
    component: page(() => import('./employment-trail-page.tsx'), 'EmploymentTrailPage'),
    preload: employment,
  },
];
