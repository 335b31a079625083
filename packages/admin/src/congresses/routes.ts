import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getCongress, listCongresses } from './data.ts';
import { type FormName, forms } from './forms/forms.ts';

const list: RouteDefinition['preload'] = ({ params }) =>
  void listCongresses(params.organisationId!);

const congress: RouteDefinition['preload'] = ({ params }) =>
  void getCongress(params.organisationId!, params.congressId!);

const page = pagesThatSay(() => import('./words/later-sv.ts'));

const formRoutes = (Object.keys(forms) as FormName[]).flatMap((name): readonly PageRoute[] => {
  const { paths } = forms[name];
  return Object.entries(paths).map(([path, needs]) => ({
    path: `/congresses/:congressId/${path}`,
    info: { needs },
    component: page(async () => {
      const { formPage } = await import('./forms/form-page.tsx');
      return { FormPage: formPage(name) };
    }, 'FormPage'),
    preload: congress,
  }));
});

/** A congress, from its ladder of deadlines to what was made of it at home. */
export const congressRoutes: readonly PageRoute[] = [
  {
    path: '/congresses',
    info: { needs: 'getCongress' },
    component: page(() => import('./congress-list-page.tsx'), 'CongressListPage'),
    preload: list,
  },
  {
    path: '/congresses/new',
    info: { needs: 'arrangeCongress' },
    component: page(() => import('./new-congress-page.tsx'), 'NewCongressPage'),
    preload: list,
  },
  {
    path: '/congresses/:congressId',
    info: { needs: 'getCongress' },
    component: page(() => import('./congress-page.tsx'), 'CongressPage'),
    preload: congress,
  },
  {
    path: '/congresses/:congressId/trail',
    info: { needs: 'listCongressEvents' },
    component: page(() => import('./congress-trail-page.tsx'), 'CongressTrailPage'),
    preload: congress,
  },
  ...formRoutes,
];
