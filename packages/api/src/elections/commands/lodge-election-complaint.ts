import { ComplaintLodged, ElectionParams, LodgeComplaintBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const lodgeElectionComplaint = electionCommand({
  operationId: 'lodgeElectionComplaint',
  summary: 'Record a complaint against an election',
  may: 'conduct',
  url: '/elections/:electionId/complaints',
  params: ElectionParams,
  body: LodgeComplaintBody,
  status: 201,
  answer: ComplaintLodged,
  answers: ({ electionId, version, newId }) => ({
    electionId,
    version,
    complaintId: newId('complaint'),
  }),
  work: async ({ body, newId, decide }) => {
    await decide({ type: 'LodgeComplaint', complaintId: newId('complaint'), ...body });
  },
});
