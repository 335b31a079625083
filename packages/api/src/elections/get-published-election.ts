import { elections } from '@klubba/domain/election';
import { z } from 'zod';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import type { Aggregate } from '../store/store.ts';
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
  handler: async (request, reply, { db, store, now }) => {
    const { organisationId, electionId } = request.params as z.output<typeof ElectionParams>;
    const evidence = await inOrganisation(db, organisationId, async (tx) => {
      const state = <State, Command, Event>(
        aggregate: Aggregate<State, Command, Event>,
        id: string,
      ) => stateIn({ tx, store, organisationId }, aggregate, id);
      const { state: election } = await state(elections, electionId);
      if (election.publishedAt === null) throw new Denied(404, 'not-found');
      const nobody = { personId: organisationId, roles: [] };
      const asking = { tx, organisationId, actor: nobody, at: now(), state };
      return evidenceOf(asking, electionId, election);
    });
    return reply.send(evidence);
  },
});
