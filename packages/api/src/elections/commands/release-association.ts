import { AssociationParams, NothingToSay } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const releaseAssociation = electionCommand({
  operationId: 'releaseAssociation',
  summary: 'Let an association withdraw before the first ballot',
  may: 'conduct',
  method: 'DELETE',
  url: '/elections/:electionId/associations/:associationId',
  params: AssociationParams,
  body: NothingToSay,
  work: async ({ params, happened, decide }) => {
    await decide({
      type: 'ReleaseAssociation',
      associationId: params.associationId,
      at: happened(),
    });
  },
});
