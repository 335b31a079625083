import { CandidateParams, RecordDepartureBody } from '../contract.ts';
import { endElectedOffice } from '../elected-offices.ts';
import { electionCommand } from '../election-command.ts';

export const recordElectedDeparture = electionCommand({
  operationId: 'recordElectedDeparture',
  summary: 'Record that somebody elected has gone',
  may: 'conduct',
  url: '/elections/:electionId/elected/:candidateId/departure',
  params: CandidateParams,
  body: RecordDepartureBody,
  work: async (asked) => {
    const { params, body, decide } = asked;
    await decide({ type: 'RecordDeparture', candidateId: params.candidateId, ...body });
    await endElectedOffice(asked, params.candidateId, body.on);
  },
});
