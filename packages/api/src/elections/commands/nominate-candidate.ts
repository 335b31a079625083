import { electionPowersOf } from '@klubba/domain/election';
import { Denied } from '../../http/denied.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseStranger, refuseUnknownBody } from '../../record/known.ts';
import { CandidateChanged, ElectionParams, NominateCandidateBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';

export const nominateCandidate = electionCommand({
  operationId: 'nominateCandidate',
  summary: 'Nominate somebody; whoever is nominated already has one nominator more',
  may: 'anyone',
  url: '/elections/:electionId/nominations',
  params: ElectionParams,
  body: NominateCandidateBody,
  status: 201,
  answer: CandidateChanged,
  answers: ({ electionId, version, newId, body, election }) => {
    const known = election.candidates.find(
      ({ personId, name }) => (personId ?? name) === (body.personId ?? body.name),
    );
    return { electionId, version, candidateId: known?.candidateId ?? newId('candidate') };
  },
  work: async ({ unit, organisationId, actor, election, body, newId, happened, decide }) => {
    const { conduct, prepare } = electionPowersOf(actor, election);
    const { by, personId } = body;
    // Who neither prepares nor conducts it speaks for nobody else.
    const isOwn = by?.kind === 'person' && by.personId === actor.personId;
    if (!conduct && !prepare && (!isOwn || body.fromFloor)) throw new Denied(403, 'forbidden');
    if (by?.kind === 'committee' && !prepare) throw new Denied(403, 'forbidden');
    if (personId) await refuseStranger(unit, personId, 'personId');
    if (by?.kind === 'person') await refuseStranger(unit, by.personId, 'by.personId');
    if (by?.kind === 'body')
      refuseUnknownBody(await readAssociation(unit, organisationId), by.bodyId, 'by.bodyId');
    const at = happened(body.at);
    await decide({ type: 'NominateCandidate', candidateId: newId('candidate'), ...body, at });
  },
});
