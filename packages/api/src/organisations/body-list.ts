import { organisations } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { todayAt } from '../record/today.ts';
import { BodyList, OnQuery, OrganisationParams } from './contract.ts';
import { selectOfficesOn } from './office-list.ts';

export const bodyList = query({
  operationId: 'listBodies',
  summary: 'The bodies with their mandates, and who holds an office in them on a day',
  permission: everyone,
  url: '/bodies',
  params: OrganisationParams,
  query: OnQuery,
  answer: BodyList,
  read: async ({ tx, state, organisationId, query, at, version: tell }) => {
    const { state: organisation, version } = await state(organisations, organisationId);
    const on = query.on ?? todayAt(organisation, at);
    const offices = await selectOfficesOn(tx, organisationId, on).execute();
    tell(version);
    return {
      version,
      on,
      bodies: [...organisation.bodies.values()].map((body) => ({
        ...body,
        offices: offices.filter(({ bodyId }) => bodyId === body.bodyId),
      })),
    };
  },
});
