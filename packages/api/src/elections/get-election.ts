import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { ElectionParams, ElectionView } from './contract.ts';
import { readElection } from './read-election.ts';

export const getElection = query({
  operationId: 'getElection',
  summary: 'One election as its record stands, as far as you may see it',
  permission: everyone,
  url: '/elections/:electionId',
  params: ElectionParams,
  answer: ElectionView,
  read: async ({ params, version, ...asking }) => {
    const view = await readElection(asking, params.electionId);
    if (view) version(view.version);
    return view;
  },
});
