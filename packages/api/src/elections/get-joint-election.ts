import { folded, organisations } from '@klubba/domain';
import {
  type Election,
  isOneDouble,
  type JointElection,
  jointElections,
  possibleDoubles,
} from '@klubba/domain/election';
import { z } from 'zod';
import { secretariat } from '../access/permission.ts';
import { problems } from '../http/problem.contract.ts';
import { contextOf, prefix } from '../operations/context.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { atHost, type CallAtHost, callAt } from './at-host.ts';
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
    const { call, election } = await atHost(
      ...([deps, organisationId, params] as const),
      async (asking, election, own) => ({
        call: await callAt(asking, electionId, election, own),
        election,
      }),
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
      doubles: list ? doublesOf(joint, election, call) : [],
    });
  },
});

/** Nobody is in it whom the association has not on its own list. */
const doublesOf = (
  { list, doubles, associationId: ownId }: JointElection,
  election: Election,
  { host }: CallAtHost,
) => {
  const own = new Set(list?.voters.map(({ name }) => folded(name)));
  return possibleDoubles(election)
    .filter((one) => one.associationId === ownId || one.otherId === ownId)
    .filter(({ name }) => own.has(folded(name)))
    .map(({ answers, ...double }) => {
      const otherId = double.associationId === ownId ? double.otherId : double.associationId;
      const mine = doubles.find((one) => isOneDouble(one, double));
      const theirs = answers.find(({ by }) => by === otherId);
      const other = election.associations.find((one) => one.associationId === otherId);
      return {
        ...{ ...double, associationId: ownId, otherId, other: other?.name ?? host },
        mine: mine ? { same: mine.same, associationId: mine.associationId } : null,
        theirs: theirs ? { same: theirs.same, associationId: theirs.associationId } : null,
      };
    });
};
