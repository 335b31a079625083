import { ElectionParams, PublishResultBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const publishElectionResult = electionCommand({
  operationId: 'publishElectionResult',
  summary: 'Let anybody see the result',
  may: 'conduct',
  url: '/elections/:electionId/result/publication',
  params: ElectionParams,
  body: PublishResultBody,
  work: async ({ body, happened, decide }) => {
    await decide({ type: 'PublishResult', at: happened(body.at) });
  },
});
