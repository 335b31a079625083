import { ComplaintParams, SettleComplaintBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const settleElectionComplaint = electionCommand({
  operationId: 'settleElectionComplaint',
  summary: 'Record what became of a complaint',
  may: 'conduct',
  url: '/elections/:electionId/complaints/:complaintId/settlement',
  params: ComplaintParams,
  body: SettleComplaintBody,
  work: async ({ params, body, decide }) => {
    await decide({ type: 'SettleComplaint', complaintId: params.complaintId, ...body });
  },
});
