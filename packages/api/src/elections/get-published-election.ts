import { elections } from '@klubba/domain/election';
import { z } from 'zod';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { asNobody } from './as-nobody.ts';
import { ElectionEvidence, ElectionParams } from './contract.ts';
import { evidenceOf } from './evidence.ts';

/** The same evidence for anybody, once the board has published it. */
export const getPublishedElection = operation({
  operationId: 'getPublishedElection',
  permission: { public: 'The board has published it' },
  method: 'GET',
  // Beside what an association asks of its own people.
  url: '/api/published-elections/:organisationId/:electionId',
  schema: {
    summary: 'The evidence of an election whose result is published, for anybody',
    params: ElectionParams,
    querystring: z.strictObject({}),
    response: { 200: ElectionEvidence, ...problems },
  },
  handler: async (request, reply, deps) => {
    const { organisationId, electionId } = request.params as z.output<typeof ElectionParams>;
    const evidence = await inOrganisation(deps.db, organisationId, async (tx) => {
      const asking = asNobody(tx, deps, organisationId);
      const { state: election } = await asking.state(elections, electionId);
      if (election.publishedAt === null) throw new Denied(404, 'not-found');
      return evidenceOf(asking, electionId, election);
    });
    return reply.send(evidence);
  },
});
