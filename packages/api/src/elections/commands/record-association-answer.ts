import { AssociationParams, NothingToSay } from '../contract.ts';
import { electionCommand } from '../election-command.ts';
import { participantOf } from '../joint-participant.ts';

export const recordAssociationAnswer = electionCommand({
  operationId: 'recordAssociationAnswer',
  summary: 'Fetch what an association of this installation answered about taking part',
  may: 'conduct',
  url: '/elections/:electionId/associations/:associationId/answer',
  params: AssociationParams,
  body: NothingToSay,
  work: async ({ params, organisationId: hostId, election, deps, beforehand, decide }) => {
    const { electionId, associationId } = params;
    const association = election.associations.find((one) => one.associationId === associationId);
    const found = beforehand('answer', () =>
      participantOf(deps, { hostId, electionId }, association),
    );
    if (!found) return;
    const { joint, leafHash } = found;
    const answer = joint?.answer && leafHash ? { ...joint.answer, leafHash } : null;
    await decide({ type: 'RecordAssociationAnswer', associationId, answer });
  },
});
