import { organisations } from '@klubba/domain';
import { jointElections } from '@klubba/domain/election';
import { z } from 'zod';
import { secretariat } from '../access/permission.ts';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { atHost, callAt } from './at-host.ts';
import { JointElectionParams, JointElectionView } from './contract.ts';
import { votersOn } from './eligible.ts';
import { answerView } from './joint-election-view.ts';

/** Of the host it tells the call; of voters those of this association alone. */
export const getJointElection = operation({
  operationId: 'getJointElection',
  permission: secretariat,
  method: 'GET',
  url: `${prefix}/joint-elections/:hostId/:electionId`,
  schema: {
    summary: 'An election that another association hosts, with the own list of voters',
    params: JointElectionParams,
    querystring: z.strictObject({}),
    response: { 200: JointElectionView, ...problems },
  },
  handler: async (request, reply, deps) => {
    const { organisationId, params, state } = contextOf<typeof JointElectionParams>(request, deps);
    const { electionId } = params;
    const call = await atHost(deps, organisationId, params, (asking, election, own) =>
      callAt(asking, electionId, election, own),
    );
    const { state: joint } = await state(jointElections, electionId);
    const { state: organisation } = await state(organisations, organisationId);
    const voters = await inOrganisation(deps.db, organisationId, (tx) =>
      votersOn(tx, organisation, organisationId, call.day),
    );
    const list = joint.hostId === call.hostId ? joint.list : null;
    return reply.send({
      ...{ ...call, ...answerView(joint, call), voters },
      list: list && { voters: [...list.voters], unnamed: list.unnamed, at: list.at },
    });
  },
});
