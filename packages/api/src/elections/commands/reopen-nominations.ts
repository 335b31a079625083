import { ElectionParams, ReopenNominationsBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const reopenNominations = electionCommand({
  operationId: 'reopenNominations',
  summary: 'Open the nominations again before anybody has voted',
  may: 'conduct',
  url: '/elections/:electionId/nominations/reopen',
  params: ElectionParams,
  body: ReopenNominationsBody,
  work: async ({ body, happened, decide }) => {
    await decide({ type: 'ReopenNominations', reason: body.reason, at: happened(body.at) });
  },
});
