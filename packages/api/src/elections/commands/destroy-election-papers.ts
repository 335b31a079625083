import { DestroyPapersBody, ElectionParams } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const destroyElectionPapers = electionCommand({
  operationId: 'destroyElectionPapers',
  summary: 'Destroy registers, nominations and what the committee wrote; the counts stay',
  access: 'people-only',
  may: 'conduct',
  url: '/elections/:electionId/destruction',
  params: ElectionParams,
  body: DestroyPapersBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'DestroyPapers', ...body });
  },
});
