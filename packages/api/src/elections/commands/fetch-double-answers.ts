import { AssociationParams, NothingToSay } from '../contract.ts';
import { electionCommand } from '../election-command.ts';
import { participantOf } from '../joint-participant.ts';

/** What both sides say alike is settled by it. */
export const fetchDoubleAnswers = electionCommand({
  operationId: 'fetchDoubleAnswers',
  summary: 'Fetch what an association of this installation says of possible doubles on its list',
  may: 'register',
  url: '/elections/:electionId/associations/:associationId/doubles',
  params: AssociationParams,
  body: NothingToSay,
  work: async ({ params, organisationId: hostId, election, deps, beforehand, decide }) => {
    const { electionId, associationId } = params;
    const association = election.associations.find((one) => one.associationId === associationId);
    const found = beforehand('doubles', () =>
      participantOf(deps, { hostId, electionId }, association),
    );
    if (!found) return;
    const answers = found.joint?.answer?.takesPart ? [...found.joint.doubles] : [];
    await decide({ type: 'RecordDoubleAnswers', associationId, answers });
  },
});
