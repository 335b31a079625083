import { AssociationParams, NothingToSay } from '../contract.ts';
import { electionCommand } from '../election-command.ts';
import { participantOf } from '../joint-participant.ts';

/** The list comes into the joint one by name or number, as it was sent; ids of another association's people stay with it. */
export const fetchVoters = electionCommand({
  operationId: 'fetchVoters',
  summary: 'Fetch the list of voters that an association of this installation has sent',
  may: 'register',
  url: '/elections/:electionId/associations/:associationId/voters',
  params: AssociationParams,
  body: NothingToSay,
  work: async ({ params, organisationId: hostId, election, deps, beforehand, decide }) => {
    const { electionId, associationId } = params;
    const association = election.associations.find((one) => one.associationId === associationId);
    const found = beforehand('list', () =>
      participantOf(deps, { hostId, electionId }, association),
    );
    if (!found) return;
    const { joint } = found;
    await decide({
      ...{ type: 'FetchVoters', associationId },
      list: joint?.answer?.takesPart && joint.list ? sent(joint.list) : null,
    });
  },
});

const sent = ({
  voters,
  unnamed,
}: {
  readonly voters: readonly { readonly name: string }[];
  readonly unnamed: number;
}) => ({ voters: voters.map(({ name }) => ({ personId: null, name })), unnamed });
