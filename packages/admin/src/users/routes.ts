import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { listAccessEvents, listUsers } from './data.ts';

const page = pagesThatSay(() => import('./words/later-sv.ts'));

export const usersRoutes: readonly PageRoute[] = [
  {
    path: '/users',
    info: { needs: 'listUsers' },
    component: page(() => import('./users-page.tsx'), 'UsersPage'),
    preload: ({ params }) => void listUsers(params.organisationId!),
  },
  {
    path: '/users/invite',
    info: { needs: 'invitePerson' },
    component: page(() => import('./invite-page.tsx'), 'InvitePage'),
  },
  {
    path: '/users/events',
    info: { needs: 'listAccessEvents' },
    component: page(() => import('./access-events-page.tsx'), 'AccessEventsPage'),
    preload: ({ params }) => void listAccessEvents(params.organisationId!),
  },
  {
    path: '/users/:personId',
    info: { needs: 'grantRole' },
    component: page(() => import('./user-page.tsx'), 'UserPage'),
    preload: ({ params }) => void listUsers(params.organisationId!),
  },
];
