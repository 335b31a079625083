import { elections } from '@klubba/domain/election';
import { everyone } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { query } from '../operations/query.ts';
import { ElectionEvidence, ElectionParams } from './contract.ts';
import { evidenceOf } from './evidence.ts';

/** The bundle that anybody can recount: `klubba count` reads it. */
export const getElectionEvidence = query({
  operationId: 'getElectionEvidence',
  summary:
    'The evidence of a declared election: rules, register as counts, sheets, lots, result and the declaration as it stands in the log',
  permission: everyone,
  url: '/elections/:electionId/evidence',
  params: ElectionParams,
  answer: ElectionEvidence,
  read: async ({ params: { electionId }, ...asking }) => {
    const { state: election, version } = await asking.state(elections, electionId);
    if (version === 0) return;
    if (!election.result) throw new Denied(403, 'result-not-declared');
    return evidenceOf(asking, electionId, election);
  },
});
