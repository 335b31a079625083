import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { listAccessEvents, listUsers } from './data.ts';

export const usersRoutes: readonly PageRoute[] = [
  {
    path: '/users',
    info: { needs: 'listUsers' },
    component: lazyPage(() => import('./users-page.tsx'), 'UsersPage'),
    preload: ({ params }) => void listUsers(params.organisationId!),
  },
  {
    path: '/users/invite',
    info: { needs: 'invitePerson' },
    component: lazyPage(() => import('./invite-page.tsx'), 'InvitePage'),
  },
  {
    path: '/users/events',
    info: { needs: 'listAccessEvents' },
    component: lazyPage(() => import('./access-events-page.tsx'), 'AccessEventsPage'),
    preload: ({ params }) => void listAccessEvents(params.organisationId!),
  },
  {
    path: '/users/:personId',
    info: { needs: 'grantRole' },
    component: lazyPage(() => import('./user-page.tsx'), 'UserPage'),
    preload: ({ params }) => void listUsers(params.organisationId!),
  },
];
