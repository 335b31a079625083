import { organisations } from '@klubba/domain';
import { candidateOf, elections } from '@klubba/domain/election';
import type { z } from 'zod';
import { LinkTokenBody } from '../access/link.contract.ts';
import type { Deps } from '../deps.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { personNames } from '../record/person-names.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { askedBy } from './consent-token.ts';
import { ConsentAsked } from './contract.ts';

/** What somebody is asked by a link: which election it is, and what they have answered. */
export const askConsent = operation({
  operationId: 'askConsent',
  permission: { public: 'The link that it needs is the proof' },
  method: 'POST',
  url: '/api/consents/asked',
  schema: {
    summary: 'What a nominee is asked by a link',
    body: LinkTokenBody,
    response: { 200: ConsentAsked, ...problems },
  },
  handler: async (request, reply, deps) => {
    const { token } = request.body as z.output<typeof LinkTokenBody>;
    return reply.send(await asked(deps, token));
  },
});

const asked = (deps: Deps, token: string) => {
  const { db, store } = deps;
  const { organisationId, electionId, candidateId } = askedBy(deps, token);
  return inOrganisation(db, organisationId, async (tx) => {
    const at = { tx, store, organisationId };
    const { state: election } = await stateIn(at, elections, electionId);
    const { state: organisation } = await stateIn(at, organisations, organisationId);
    const candidate = candidateOf(election, candidateId);
    if (!candidate) throw new Denied(404, 'not-found');
    const { personId, name, consent } = candidate;
    const names = await personNames(tx, organisationId, personId ? [personId] : []);
    return {
      ...{ title: election.title, seats: election.seats, substitutes: election.substitutes },
      association: organisation.association?.name ?? '',
      name: personId ? (names.get(personId) ?? null) : name,
      consent: candidate.withdrawn ? 'declined' : consent,
      open: election.phase === 'called',
    };
  });
};
