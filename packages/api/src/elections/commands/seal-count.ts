import { ElectionParams, SealCountBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const sealCount = electionCommand({
  operationId: 'sealCount',
  summary: 'Seal what one place counted',
  may: 'count',
  url: '/elections/:electionId/counts',
  params: ElectionParams,
  body: SealCountBody,
  work: async ({ body, happened, decide }) => {
    await decide({ type: 'SealCount', ...body, at: happened(body.at) });
  },
});
