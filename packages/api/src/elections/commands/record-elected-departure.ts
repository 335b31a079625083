import { CandidateParams, RecordDepartureBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const recordElectedDeparture = electionCommand({
  operationId: 'recordElectedDeparture',
  summary: 'Record that somebody elected has gone',
  may: 'conduct',
  url: '/elections/:electionId/elected/:candidateId/departure',
  params: CandidateParams,
  body: RecordDepartureBody,
  work: async ({ params, body, decide }) => {
    await decide({ type: 'RecordDeparture', candidateId: params.candidateId, ...body });
  },
});
