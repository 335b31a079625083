import { organisations } from '@klubba/domain';
import { board } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { ChangeAssociationBody, OrganisationChanged, OrganisationParams } from './contract.ts';

export const changeAssociation = command({
  operationId: 'changeAssociation',
  summary: 'Change what the association is called, where it is at home, which language it speaks',
  permission: board,
  method: 'PUT',
  url: '/association',
  params: OrganisationParams,
  body: ChangeAssociationBody,
  answer: OrganisationChanged,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: ({ decide, body }) => decide({ type: 'ChangeAssociationDetails', ...body }),
  answers: ({ version }) => ({ version }),
});
