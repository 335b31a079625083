import type { PageRoute } from '../area.ts';
import { listDecisions } from '../decisions/data.ts';
import { pagesThatSay } from '../ui/lazy-page.ts';
import { getAssociation, listBodies, listOffices } from './data.ts';

const bodyForms = () => import('./body-form-pages.tsx');
const officeForms = () => import('./office-form-pages.tsx');

const page = pagesThatSay(() => import('./words/later-sv.ts'));

export const organisationRoutes: readonly PageRoute[] = [
  {
    path: '/organisation',
    info: { needs: 'listBodies' },
    component: page(() => import('./organisation-page.tsx'), 'OrganisationPage'),
    preload: ({ params }) => {
      void getAssociation(params.organisationId!);
      void listBodies(params.organisationId!);
    },
  },
  {
    path: '/organisation/edit',
    info: { needs: 'changeAssociation' },
    component: page(() => import('./edit-association-page.tsx'), 'EditAssociationPage'),
    preload: ({ params }) => void getAssociation(params.organisationId!),
  },
  {
    path: '/organisation/bodies/new',
    info: { needs: 'establishBody' },
    component: page(bodyForms, 'EstablishBodyPage'),
    preload: ({ params }) => void listDecisions(params.organisationId!),
  },
  {
    path: '/organisation/bodies/:bodyId',
    info: { needs: 'listOffices' },
    component: page(() => import('./body-page.tsx'), 'BodyPage'),
    preload: ({ params }) => {
      void listBodies(params.organisationId!);
      void listOffices(params.organisationId!, params.bodyId!);
    },
  },
  {
    path: '/organisation/bodies/:bodyId/edit',
    info: { needs: 'changeBody' },
    component: page(bodyForms, 'EditBodyPage'),
  },
  {
    path: '/organisation/bodies/:bodyId/dissolve',
    info: { needs: 'dissolveBody' },
    component: page(bodyForms, 'DissolveBodyPage'),
  },
  {
    path: '/organisation/bodies/:bodyId/offices/new',
    info: { needs: 'giveOffice' },
    component: page(officeForms, 'GiveOfficePage'),
  },
  {
    path: '/organisation/bodies/:bodyId/offices/:officeId/end',
    info: { needs: 'endOffice' },
    component: page(officeForms, 'EndOfficePage'),
  },
];
