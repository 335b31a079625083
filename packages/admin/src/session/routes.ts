import type { RouteDefinition } from '@solidjs/router';
import { lazyPage } from '../ui/lazy-page.ts';
import { getSession } from './data.ts';
import { OrganisationsPage } from './organisations-page.tsx';
import { SignInPage } from './sign-in-page.tsx';

const securityForms = () => import('./security-forms.tsx');
const forgotten = () => import('./forgotten-page.tsx');

export const sessionRoutes: RouteDefinition[] = [
  { path: '/', component: OrganisationsPage, preload: () => void getSession() },
  { path: '/sign-in', component: SignInPage },
  {
    path: '/second-factor',
    component: lazyPage(() => import('./second-factor-page.tsx'), 'SecondFactorPage'),
  },
  { path: '/forgotten', component: lazyPage(forgotten, 'ForgottenPage') },
  { path: '/reset', component: lazyPage(() => import('./reset-page.tsx'), 'ResetPage') },
  {
    path: '/invitation',
    component: lazyPage(() => import('./invitation-page.tsx'), 'InvitationPage'),
  },
  {
    path: '/first-user',
    component: lazyPage(() => import('./first-user-page.tsx'), 'FirstUserPage'),
  },
  { path: '/security', component: lazyPage(() => import('./security-page.tsx'), 'SecurityPage') },
  { path: '/security/passkey', component: lazyPage(securityForms, 'AddPasskeyPage') },
  {
    path: '/security/passkey/:passkeyId/remove',
    component: lazyPage(securityForms, 'RemovePasskeyPage'),
  },
  { path: '/security/password', component: lazyPage(securityForms, 'ChangePasswordPage') },
  { path: '/security/second-factor', component: lazyPage(securityForms, 'SecondFactorSetupPage') },
];
