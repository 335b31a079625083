import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { listInvitations, listUsers } from './data.ts';

export const usersRoutes: readonly PageRoute[] = [
  {
    path: '/users',
    info: { needs: 'listUsers' },
    component: lazyPage(() => import('./users-page.tsx'), 'UsersPage'),
    preload: ({ params }) => {
      void listUsers(params.organisationId!);
      void listInvitations(params.organisationId!);
    },
  },
  {
    path: '/users/invite',
    info: { needs: 'invitePerson' },
    component: lazyPage(() => import('./invite-page.tsx'), 'InvitePage'),
  },
  {
    path: '/users/:personId',
    info: { needs: 'listUsers' },
    component: lazyPage(() => import('./user-page.tsx'), 'UserPage'),
    preload: ({ params }) => void listUsers(params.organisationId!),
  },
];
