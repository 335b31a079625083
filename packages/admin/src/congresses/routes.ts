import type { RouteDefinition } from '@solidjs/router';
import type { PageRoute } from '../area.ts';
import { learnMore } from '../language/language.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getCongress, listCongresses } from './data.ts';
import { type FormName, forms } from './forms/forms.ts';

const list: RouteDefinition['preload'] = ({ params }) =>
  void listCongresses(params.organisationId!);

const congress: RouteDefinition['preload'] = ({ params }) =>
  void getCongress(params.organisationId!, params.congressId!);

/** A page that brings the words which only the pages of congresses say. */
const page: typeof lazyPage = (load, name) =>
  lazyPage(async () => {
    await learnMore(() => import('./words/later-sv.ts'));
    return load();
  }, name);

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
    info: { needs: 'listCongresses' },
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
