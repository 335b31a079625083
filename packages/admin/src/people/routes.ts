import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getPerson } from './data.ts';

const forms = () => import('./person-form-pages.tsx');
const many = () => import('./many-pages.tsx');
const corrections = () => import('./correct-pages.tsx');

const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void getPerson(params.organisationId!, params.personId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

const personPage = page(() => import('./person-page.tsx'), 'PersonPage');

export const peopleRoutes: readonly PageRoute[] = [
  {
    path: '/people',
    info: { needs: 'listPeople' },
    component: page(() => import('./people-page.tsx'), 'PeoplePage'),
  },
  {
    path: '/people/new',
    info: { needs: 'registerPerson' },
    component: page(forms, 'RegisterPersonPage'),
  },
  {
    path: '/people/many',
    info: { needs: 'registerPeople' },
    component: page(many, 'RegisterPeoplePage'),
  },
  {
    path: '/people/import',
    info: { needs: 'importPeople' },
    component: page(() => import('./import-page.tsx'), 'ImportPeoplePage'),
  },
  {
    path: '/people/fees',
    info: { needs: 'recordFeesPaid' },
    component: page(many, 'RecordFeesPage'),
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
    component: page(forms, 'EditContactPage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/new',
    info: { needs: 'startMembership' },
    component: page(forms, 'StartMembershipPage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/end',
    info: { needs: 'endMembership' },
    component: page(forms, 'EndMembershipPage'),
    preload,
  },
  {
    path: '/people/:personId/fees/new',
    info: { needs: 'recordFeePaid' },
    component: page(forms, 'RecordFeePage'),
    preload,
  },
  {
    path: '/people/:personId/fees/:year/revocation',
    info: { needs: 'revokeFeePayment' },
    component: page(corrections, 'RevokeFeePage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/:startedOn/correction',
    info: { needs: 'correctMembership' },
    component: page(corrections, 'CorrectMembershipPage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/:startedOn/revocation',
    info: { needs: 'revokeMembership' },
    component: page(corrections, 'RevokeMembershipPage'),
    preload,
  },
];
