import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getEmployment, listEmployments } from './data.ts';

const list: RouteDefinition['preload'] = ({ params }) =>
  void listEmployments(params.organisationId!);

const employment: RouteDefinition['preload'] = ({ params }) =>
  void getEmployment(params.organisationId!, params.employmentId!);

/** Employments and fees, from the need to the archive. */
export const employmentRoutes: readonly PageRoute[] = [
  {
    path: '/employments',
    info: { needs: 'listEmployments' },
    component: lazyPage(() => import('./employment-list-page.tsx'), 'EmploymentListPage'),
    preload: list,
  },
  {
    path: '/employments/new',
    info: { needs: 'identifyEmploymentNeed' },
    component: lazyPage(() => import('./need-page.tsx'), 'NeedPage'),
  },
  {
    path: '/employments/taken-over',
    info: { needs: 'takeOverEmployment' },
    component: lazyPage(() => import('./take-over-page.tsx'), 'TakeOverPage'),
  },
  {
    path: '/employments/fees/new',
    info: { needs: 'setFee' },
    component: lazyPage(() => import('./fees/new-fee-page.tsx'), 'NewFeePage'),
  },
  {
    path: '/employments/fees/:feeId',
    info: { needs: 'listEmployments' },
    component: lazyPage(() => import('./fees/fee-page.tsx'), 'FeePage'),
    preload: list,
  },
  {
    path: '/employments/:employmentId',
    info: { needs: 'getEmployment' },
    component: lazyPage(() => import('./employment-page.tsx'), 'EmploymentPage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/propose',
    info: { needs: 'proposeEmploymentTerms' },
    component: lazyPage(() => import('./propose-page.tsx'), 'ProposePage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/decision',
    info: { needs: 'recordEmploymentDecision' },
    component: lazyPage(() => import('./decided-terms-page.tsx'), 'DecidedTermsPage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/contract',
    info: { needs: 'signEmployment' },
    component: lazyPage(() => import('./contract-page.tsx'), 'ContractPage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/looks',
    info: { needs: 'listEmploymentLooks' },
    component: lazyPage(() => import('./looks-page.tsx'), 'LooksPage'),
    preload: employment,
  },
  {
    path: '/employments/:employmentId/trail',
    info: { needs: 'listEmploymentEvents' },
    component: lazyPage(() => import('./employment-trail-page.tsx'), 'EmploymentTrailPage'),
    preload: employment,
  },
];
