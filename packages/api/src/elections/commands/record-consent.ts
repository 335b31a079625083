import { candidateOf, electionPowersOf } from '@klubba/domain/election';
import { Denied } from '../../http/denied.ts';
import { CandidateParams, RecordConsentBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const recordConsent = electionCommand({
  operationId: 'recordConsent',
  summary: 'Record what a nominee agrees to stand for',
  may: 'anyone',
  url: '/elections/:electionId/candidates/:candidateId/consent',
  params: CandidateParams,
  body: RecordConsentBody,
  work: async ({ actor, election, params: { candidateId }, body, decide }) => {
    const { conduct, prepare } = electionPowersOf(actor, election);
    const isOwn = candidateOf(election, candidateId)?.personId === actor.personId;
    if (!isOwn && !prepare && !(conduct && body.how === 'atMeeting'))
      throw new Denied(403, 'forbidden');
    await decide({ type: 'RecordConsent', candidateId, ...body });
  },
});
