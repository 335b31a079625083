import { organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { OrganisationParams, StandardAgendaList } from './contract.ts';

export const standardAgendaList = query({
  operationId: 'listStandardAgendas',
  summary: 'The standard agendas that the association keeps, by kind of meeting and body',
  permission: everyone,
  url: '/standard-agendas',
  params: OrganisationParams,
  answer: StandardAgendaList,
  read: async ({ state, organisationId, version: tell }) => {
    const { state: organisation, version } = await state(organisations, organisationId);
    tell(version);
    const agendas = organisation.agendas.map((one) => ({ ...one, items: [...one.items] }));
    return { version, agendas };
  },
});
