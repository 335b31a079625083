import { organisations } from '@klubba/domain';
import { elections } from '@klubba/domain/election';
import { localDate } from '@klubba/domain/time';
import { everyone } from '../access/permission.ts';
import { isChangedSince } from '../operations/changed-since.ts';
import { ChangedQuery } from '../operations/page.contract.ts';
import { query } from '../operations/query.ts';
import { ElectionList, ElectionsParams } from './contract.ts';

export const listElections = query({
  operationId: 'listElections',
  summary: 'The elections, the latest called first',
  permission: everyone,
  url: '/elections',
  params: ElectionsParams,
  query: ChangedQuery,
  answer: ElectionList,
  read: async ({ tx, organisationId, query, state }) => {
    const { state: organisation } = await state(organisations, organisationId);
    const day = (at: Date) =>
      localDate(at.toISOString(), organisation.association?.timeZone ?? 'UTC');
    const rows = await tx
      .selectFrom('read.election')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .$if(query.changedSince !== undefined, (some) =>
        some.where(
          isChangedSince(query.changedSince!, elections.kind, {
            ...{
              organisationId: 'read.election.organisationId',
              streamId: 'read.election.electionId',
            },
          }),
        ),
      )
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
