import type { RouteDefinition } from '@solidjs/router';
import { lazyPage } from '../ui/lazy-page.ts';

export const countingRoutes: RouteDefinition[] = [
  { path: '/counting', component: lazyPage(() => import('./counting-page.tsx'), 'CountingPage') },
];
