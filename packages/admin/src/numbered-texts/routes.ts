import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getText, listTexts } from './data.ts';

const forms = () => import('./text-form-pages.tsx');
const preload: NonNullable<RouteDefinition['preload']> = ({ params }) =>
  void getText(params.organisationId!, params.textId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

export const textRoutes: readonly PageRoute[] = [
  {
    path: '/texts',
    info: { needs: 'listTexts' },
    component: page(() => import('./text-list-page.tsx'), 'TextListPage'),
    preload: ({ params }) => void listTexts(params.organisationId!),
  },
  {
    path: '/texts/new',
    info: { needs: 'beginText' },
    component: page(forms, 'BeginTextPage'),
  },
  {
    path: '/texts/:textId',
    info: { needs: 'getText' },
    component: page(() => import('./text-page.tsx'), 'TextPage'),
    preload,
  },
  {
    path: '/texts/:textId/versions/new',
    info: { needs: 'writeTextVersion' },
    component: page(forms, 'WriteVersionPage'),
    preload,
  },
  {
    path: '/texts/:textId/edit',
    info: { needs: 'renameText' },
    component: page(forms, 'RenameTextPage'),
    preload,
  },
];
