import { organisations } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { ElectionList, ElectionsParams } from './contract.ts';

export const listElections = query({
  operationId: 'listElections',
  summary: 'The elections, the latest called first',
  permission: everyone,
  url: '/elections',
  params: ElectionsParams,
  answer: ElectionList,
  read: async ({ tx, organisationId, state }) => {
    const { state: organisation } = await state(organisations, organisationId);
    const day = (at: Date) =>
      localDate(at.toISOString(), organisation.association?.timeZone ?? 'UTC');
    const rows = await tx
      .selectFrom('read.election')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .orderBy('calledAt', 'desc')
      .orderBy('electionId')
      .execute();
    return {
      elections: rows.map(({ organisationId: _, calledAt, declaredAt, ...election }) => ({
        ...election,
        calledOn: day(calledAt),
        declaredOn: declaredAt && day(declaredAt),
      })),
    };
  },
});
