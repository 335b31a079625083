import { organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { personNames } from '../record/person-names.ts';
import { OpenDataView, OrganisationParams } from './contract.ts';

export const getOpenData = query({
  operationId: 'getOpenData',
  summary: 'What of the association anybody may read, and who decided so',
  permission: everyone,
  url: '/open-data',
  params: OrganisationParams,
  answer: OpenDataView,
  read: async ({ tx, state, organisationId, version: tell }) => {
    const { state: organisation, version } = await state(organisations, organisationId);
    tell(version);
    const last = organisation.opened.at(-1);
    if (!last) return { version, bodies: [], from: null, decisionId: null, by: null };
    const { bodies, from, decisionId, by: personId } = last;
    const names = await personNames(tx, organisationId, [personId]);
    const by = { personId, name: names.get(personId) ?? null };
    return { version, bodies, from, decisionId, by };
  },
});
