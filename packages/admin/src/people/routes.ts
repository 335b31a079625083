import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getPerson } from './data.ts';

const forms = () => import('./person-form-pages.tsx');
const many = () => import('./many-pages.tsx');
const corrections = () => import('./correct-pages.tsx');

const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void getPerson(params.organisationId!, params.personId!);

const personPage = lazyPage(() => import('./person-page.tsx'), 'PersonPage');

export const peopleRoutes: readonly PageRoute[] = [
  {
    path: '/people',
    info: { needs: 'listPeople' },
    component: lazyPage(() => import('./people-page.tsx'), 'PeoplePage'),
  },
  {
    path: '/people/new',
    info: { needs: 'registerPerson' },
    component: lazyPage(forms, 'RegisterPersonPage'),
  },
  {
    path: '/people/many',
    info: { needs: 'registerPeople' },
    component: lazyPage(many, 'RegisterPeoplePage'),
  },
  {
    path: '/people/fees',
    info: { needs: 'recordFeesPaid' },
    component: lazyPage(many, 'RecordFeesPage'),
  },
  {
    path: '/people/me',
    info: { needs: 'getOwnPerson' },
    component: personPage,
    preload: ({ params }) => void getPerson(params.organisationId!, 'me'),
  },
  {
    path: '/people/:personId',
    info: { needs: 'getPerson' },
    component: personPage,
    preload,
  },
  {
    path: '/people/:personId/contact',
    info: { needs: 'changePersonContact' },
    component: lazyPage(forms, 'EditContactPage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/new',
    info: { needs: 'startMembership' },
    component: lazyPage(forms, 'StartMembershipPage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/end',
    info: { needs: 'endMembership' },
    component: lazyPage(forms, 'EndMembershipPage'),
    preload,
  },
  {
    path: '/people/:personId/fees/new',
    info: { needs: 'recordFeePaid' },
    component: lazyPage(forms, 'RecordFeePage'),
    preload,
  },
  {
    path: '/people/:personId/fees/:year/revocation',
    info: { needs: 'revokeFeePayment' },
    component: lazyPage(corrections, 'RevokeFeePage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/:startedOn/correction',
    info: { needs: 'correctMembership' },
    component: lazyPage(corrections, 'CorrectMembershipPage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/:startedOn/revocation',
    info: { needs: 'revokeMembership' },
    component: lazyPage(corrections, 'RevokeMembershipPage'),
    preload,
  },
];
