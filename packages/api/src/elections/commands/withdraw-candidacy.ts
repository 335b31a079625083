import { candidateOf, electionPowersOf } from '@klubba/domain/election';
import { Denied } from '../../http/denied.ts';
import { CandidateParams, WithdrawCandidacyBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const withdrawCandidacy = electionCommand({
  operationId: 'withdrawCandidacy',
  summary: 'Record that a nominee withdraws',
  may: 'anyone',
  url: '/elections/:electionId/candidates/:candidateId/withdrawal',
  params: CandidateParams,
  body: WithdrawCandidacyBody,
  work: async ({ actor, election, params: { candidateId }, body, happened, decide }) => {
    const { conduct, prepare } = electionPowersOf(actor, election);
    const isOwn = candidateOf(election, candidateId)?.personId === actor.personId;
    if (!isOwn && !prepare && !conduct) throw new Denied(403, 'forbidden');
    await decide({ type: 'WithdrawCandidacy', candidateId, at: happened(body.at) });
  },
});
