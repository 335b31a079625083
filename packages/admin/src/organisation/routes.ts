import type { RouteDefinition } from '@solidjs/router';
import { listDecisions } from '../decisions/data.ts';
import { lazyPage } from '../ui/lazy-page.ts';
import { getAssociation, listBodies, listOffices } from './data.ts';

const bodyForms = () => import('./body-form-pages.tsx');
const officeForms = () => import('./office-form-pages.tsx');

export const organisationRoutes: RouteDefinition[] = [
  {
    path: '/organisation',
    component: lazyPage(() => import('./organisation-page.tsx'), 'OrganisationPage'),
    preload: ({ params }) => {
      void getAssociation(params.organisationId!);
      void listBodies(params.organisationId!);
    },
  },
  {
    path: '/organisation/edit',
    component: lazyPage(() => import('./edit-association-page.tsx'), 'EditAssociationPage'),
    preload: ({ params }) => void getAssociation(params.organisationId!),
  },
  {
    path: '/organisation/bodies/new',
    component: lazyPage(bodyForms, 'EstablishBodyPage'),
    preload: ({ params }) => void listDecisions(params.organisationId!),
  },
  {
    path: '/organisation/bodies/:bodyId',
    component: lazyPage(() => import('./body-page.tsx'), 'BodyPage'),
    preload: ({ params }) => {
      void listBodies(params.organisationId!);
      void listOffices(params.organisationId!, params.bodyId!);
    },
  },
  {
    path: '/organisation/bodies/:bodyId/edit',
    component: lazyPage(bodyForms, 'EditBodyPage'),
  },
  {
    path: '/organisation/bodies/:bodyId/dissolve',
    component: lazyPage(bodyForms, 'DissolveBodyPage'),
  },
  {
    path: '/organisation/bodies/:bodyId/offices/new',
    component: lazyPage(officeForms, 'GiveOfficePage'),
  },
  {
    path: '/organisation/bodies/:bodyId/offices/:officeId/end',
    component: lazyPage(officeForms, 'EndOfficePage'),
  },
];
