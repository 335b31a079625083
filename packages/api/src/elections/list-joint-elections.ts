import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { ElectionsParams, JointElectionList } from './contract.ts';

export const listJointElections = query({
  operationId: 'listJointElections',
  summary: 'What elections that other associations host came to for this one',
  permission: everyone,
  url: '/joint-elections',
  params: ElectionsParams,
  answer: JointElectionList,
  read: async ({ tx, organisationId }) => {
    const rows = await tx
      .selectFrom('read.jointElection')
      .selectAll()
      .where('organisationId', '=', organisationId)
      .orderBy('declaredAt', 'desc')
      .orderBy('electionId')
      .execute();
    return {
      elections: rows.map(({ organisationId: _, declaredAt, ...election }) => ({
        ...election,
        declaredAt: declaredAt.toISOString(),
      })),
    };
  },
});
