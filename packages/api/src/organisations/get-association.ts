import { organisations } from '@klubba/domain';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { AssociationView, OrganisationParams } from './contract.ts';

export const getAssociation = query({
  operationId: 'getAssociation',
  summary: 'The association: its name, seat, language',
  permission: writers,
  url: '/association',
  params: OrganisationParams,
  answer: AssociationView,
  read: async ({ state, organisationId, version: tell }) => {
    const { state: organisation, version } = await state(organisations, organisationId);
    tell(version);
    return organisation.association ? { version, ...organisation.association } : undefined;
  },
});
