import type { RouteDefinition } from '@solidjs/router';
import { lazyPage } from '../ui/lazy-page.ts';
import { getPerson } from './data.ts';

const forms = () => import('./person-form-pages.tsx');
const corrections = () => import('./correct-pages.tsx');

const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void getPerson(params.organisationId!, params.personId!);

export const peopleRoutes: RouteDefinition[] = [
  { path: '/people', component: lazyPage(() => import('./people-page.tsx'), 'PeoplePage') },
  { path: '/people/new', component: lazyPage(forms, 'RegisterPersonPage') },
  {
    path: '/people/:personId',
    component: lazyPage(() => import('./person-page.tsx'), 'PersonPage'),
    preload,
  },
  { path: '/people/:personId/contact', component: lazyPage(forms, 'EditContactPage'), preload },
  {
    path: '/people/:personId/memberships/new',
    component: lazyPage(forms, 'StartMembershipPage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/end',
    component: lazyPage(forms, 'EndMembershipPage'),
    preload,
  },
  { path: '/people/:personId/fees/new', component: lazyPage(forms, 'RecordFeePage'), preload },
  {
    path: '/people/:personId/fees/:year/revocation',
    component: lazyPage(corrections, 'RevokeFeePage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/:startedOn/correction',
    component: lazyPage(corrections, 'CorrectMembershipPage'),
    preload,
  },
  {
    path: '/people/:personId/memberships/:startedOn/revocation',
    component: lazyPage(corrections, 'RevokeMembershipPage'),
    preload,
  },
];
