import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';

export const countingRoutes: readonly PageRoute[] = [
  {
    path: '/counting',
    info: { needs: 'nothing' },
    component: lazyPage(() => import('./counting-page.tsx'), 'CountingPage'),
  },
];
