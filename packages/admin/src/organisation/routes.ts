import type { PageRoute } from '../area.ts';
import { listDecisions } from '../decisions/data.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getAssociation, listBodies, listOffices } from './data.ts';

const bodyForms = () => import('./body-form-pages.tsx');
const officeForms = () => import('./office-form-pages.tsx');

export const organisationRoutes: readonly PageRoute[] = [
  {
    path: '/organisation',
    info: { needs: 'listBodies' },
    component: lazyPage(() => import('./organisation-page.tsx'), 'OrganisationPage'),
    preload: ({ params }) => {
      void getAssociation(params.organisationId!);
      void listBodies(params.organisationId!);
    },
  },
  {
    path: '/organisation/edit',
    info: { needs: 'changeAssociation' },
    component: lazyPage(() => import('./edit-association-page.tsx'), 'EditAssociationPage'),
    preload: ({ params }) => void getAssociation(params.organisationId!),
  },
  {
    path: '/organisation/bodies/new',
    info: { needs: 'establishBody' },
    component: lazyPage(bodyForms, 'EstablishBodyPage'),
    preload: ({ params }) => void listDecisions(params.organisationId!),
  },
  {
    path: '/organisation/bodies/:bodyId',
    info: { needs: 'listOffices' },
    component: lazyPage(() => import('./body-page.tsx'), 'BodyPage'),
    preload: ({ params }) => {
      void listBodies(params.organisationId!);
      void listOffices(params.organisationId!, params.bodyId!);
    },
  },
  {
    path: '/organisation/bodies/:bodyId/edit',
    info: { needs: 'changeBody' },
    component: lazyPage(bodyForms, 'EditBodyPage'),
  },
  {
    path: '/organisation/bodies/:bodyId/dissolve',
    info: { needs: 'dissolveBody' },
    component: lazyPage(bodyForms, 'DissolveBodyPage'),
  },
  {
    path: '/organisation/bodies/:bodyId/offices/new',
    info: { needs: 'giveOffice' },
    component: lazyPage(officeForms, 'GiveOfficePage'),
  },
  {
    path: '/organisation/bodies/:bodyId/offices/:officeId/end',
    info: { needs: 'endOffice' },
    component: lazyPage(officeForms, 'EndOfficePage'),
  },
];
