import { candidateOf, electionPowersOf } from '@klubba/domain/election';
import { Denied } from '../../http/denied.ts';
import { CandidateParams, RecordAnswerBody } from '../contract.ts';
import { endElectedOffice } from '../elected-offices.ts';
import { electionCommand } from '../election-command.ts';

export const recordElectedAnswer = electionCommand({
  operationId: 'recordElectedAnswer',
  summary: 'Record whether somebody elected accepts',
  may: 'anyone',
  url: '/elections/:electionId/elected/:candidateId/answer',
  params: CandidateParams,
  body: RecordAnswerBody,
  work: async (asked) => {
    const { actor, election, params, body, decide } = asked;
    const { candidateId } = params;
    const isOwn = candidateOf(election, candidateId)?.personId === actor.personId;
    if (!isOwn && !electionPowersOf(actor, election).conduct) throw new Denied(403, 'forbidden');
    await decide({ type: 'RecordAnswer', candidateId, ...body });
    if (body.answer === 'declined') await endElectedOffice(asked, candidateId, body.on);
  },
});
