import { organisations } from '@klubba/domain';
import { desk } from '../access/permission.ts';
import { command } from '../operations/command.ts';
import { KeepStandardAgendaBody, OrganisationChanged, OrganisationParams } from './contract.ts';

export const keepStandardAgenda = command({
  operationId: 'keepStandardAgenda',
  summary: 'Keep what stands on every agenda of a kind of meeting, for one body or for all',
  permission: desk,
  method: 'PUT',
  url: '/standard-agendas',
  params: OrganisationParams,
  body: KeepStandardAgendaBody,
  answer: OrganisationChanged,
  on: organisations,
  id: ({ organisationId }) => organisationId,
  work: ({ decide, body }) => decide({ type: 'KeepStandardAgenda', ...body }),
  answers: ({ version }) => ({ version }),
});
