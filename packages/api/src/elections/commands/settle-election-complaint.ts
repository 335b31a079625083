import { ComplaintParams, SettleComplaintBody } from '../contract.ts';
import { endElectedOffice } from '../elected-offices.ts';
import { electionCommand } from '../election-command.ts';

export const settleElectionComplaint = electionCommand({
  operationId: 'settleElectionComplaint',
  summary: 'Record what became of a complaint',
  may: 'conduct',
  url: '/elections/:electionId/complaints/:complaintId/settlement',
  params: ComplaintParams,
  body: SettleComplaintBody,
  work: async (asked) => {
    const { election, params, body, decide } = asked;
    await decide({ type: 'SettleComplaint', complaintId: params.complaintId, ...body });
    // Who was elected by it sits there no longer.
    if (body.outcome === 'upheld')
      for (const { candidateId } of election.elected)
        await endElectedOffice(asked, candidateId, body.on);
  },
});
