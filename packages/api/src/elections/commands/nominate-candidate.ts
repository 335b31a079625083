import { type Election, electionPowersOf } from '@klubba/domain/election';
import type { Actor } from '../../access/actor.ts';
import { Denied } from '../../http/denied.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseStranger, refuseUnknownBody } from '../../record/known.ts';
import { CandidateChanged, ElectionParams, NominateCandidateBody } from '../contract.ts';
import { electionCommand } from '../election-command.ts';
import { personNamed } from '../person-named.ts';

/** Who neither prepares nor conducts it speaks for nobody else, and learns nothing of whom a name stands for. */
const speaksForOthers = (actor: Actor, election: Election) => {
  const { conduct, prepare } = electionPowersOf(actor, election);
  return conduct || prepare;
};

export const nominateCandidate = electionCommand({
  operationId: 'nominateCandidate',
  summary: 'Nominate somebody; whoever is nominated already has one nominator more',
  may: 'anyone',
  url: '/elections/:electionId/nominations',
  params: ElectionParams,
  body: NominateCandidateBody,
  status: 201,
  answer: CandidateChanged,
  answers: ({ electionId, version, newId, actor, body, election }) => {
    const known =
      speaksForOthers(actor, election) &&
      election.candidates.find(
        ({ personId, name }) => (personId ?? name) === (body.personId ?? body.name),
      );
    return { electionId, version, candidateId: known ? known.candidateId : newId('candidate') };
  },
  work: async ({ unit, organisationId, actor, election, body, newId, happened, decide }) => {
    const forOthers = speaksForOthers(actor, election);
    const { by, personId } = body;
    const isOwn = by?.kind === 'person' && by.personId === actor.personId;
    if (!forOthers && (!isOwn || body.fromFloor)) throw new Denied(403, 'forbidden');
    if (by?.kind === 'committee' && !electionPowersOf(actor, election).prepare)
      throw new Denied(403, 'forbidden');
    if (personId) await refuseStranger(unit, personId, 'personId');
    if (by?.kind === 'person') await refuseStranger(unit, by.personId, 'by.personId');
    if (by?.kind === 'body')
      refuseUnknownBody(await readAssociation(unit, organisationId), by.bodyId, 'by.bodyId');
    const at = happened(body.at);
    const found =
      !forOthers && body.name !== null && body.associationId === null
        ? await personNamed(unit.tx, organisationId, body.name)
        : undefined;
    const who = found ? { personId: found, name: null } : {};
    const candidateId = newId('candidate');
    await decide({ type: 'NominateCandidate', candidateId, ...body, ...who, at });
  },
});
