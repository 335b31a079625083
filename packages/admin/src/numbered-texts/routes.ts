import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getText, listTexts } from './data.ts';

const forms = () => import('./text-form-pages.tsx');
const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void getText(params.organisationId!, params.textId!);

export const textRoutes: readonly PageRoute[] = [
  {
    path: '/texts',
    info: { needs: 'listTexts' },
    component: lazyPage(() => import('./text-list-page.tsx'), 'TextListPage'),
    preload: ({ params }) => void listTexts(params.organisationId!),
  },
  {
    path: '/texts/new',
    info: { needs: 'beginText' },
    component: lazyPage(forms, 'BeginTextPage'),
  },
  {
    path: '/texts/:textId',
    info: { needs: 'getText' },
    component: lazyPage(() => import('./text-page.tsx'), 'TextPage'),
    preload,
  },
  {
    path: '/texts/:textId/versions/new',
    info: { needs: 'writeTextVersion' },
    component: lazyPage(forms, 'WriteVersionPage'),
    preload,
  },
  {
    path: '/texts/:textId/edit',
    info: { needs: 'renameText' },
    component: lazyPage(forms, 'RenameTextPage'),
    preload,
  },
];
