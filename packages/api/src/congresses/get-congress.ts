import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { CongressParams, CongressView } from './contract.ts';
import { readCongress } from './read-congress.ts';

export const getCongress = query({
  operationId: 'getCongress',
  summary: 'One congress: what it treats and by when, who prepares it, and what was made of it',
  permission: everyone,
  url: '/congresses/:congressId',
  params: CongressParams,
  answer: CongressView,
  read: async ({ params, version, ...asking }) => {
    const view = await readCongress(asking, params.congressId);
    if (view) version(view.version);
    return view;
  },
});
