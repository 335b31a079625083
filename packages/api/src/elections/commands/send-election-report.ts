import { ElectionParams, SendReportBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const sendElectionReport = electionCommand({
  operationId: 'sendElectionReport',
  summary: 'Record that the result was reported',
  may: 'conduct',
  url: '/elections/:electionId/reports',
  params: ElectionParams,
  body: SendReportBody,
  work: async ({ body, decide }) => {
    await decide({ type: 'SendReport', ...body });
  },
});
