import type { RouteDefinition } from '@solidjs/router';
import { lazyPage } from '../ui/lazy-page.ts';
import { listInvitations, listUsers } from './data.ts';

export const usersRoutes: RouteDefinition[] = [
  {
    path: '/users',
    component: lazyPage(() => import('./users-page.tsx'), 'UsersPage'),
    preload: ({ params }) => {
      void listUsers(params.organisationId!);
      void listInvitations(params.organisationId!);
    },
  },
  { path: '/users/invite', component: lazyPage(() => import('./invite-page.tsx'), 'InvitePage') },
  {
    path: '/users/:personId',
    component: lazyPage(() => import('./user-page.tsx'), 'UserPage'),
    preload: ({ params }) => void listUsers(params.organisationId!),
  },
];
