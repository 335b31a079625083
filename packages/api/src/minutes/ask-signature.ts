import { organisations, partOf } from '@klubba/domain';
import type { z } from 'zod';
import { LinkTokenBody } from '../access/link.contract.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { personNames } from '../record/person-names.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { stateIn } from '../store/state-in.ts';
import { SignatureAsked } from './contract.ts';
import { linkedMeeting, signingLinkOf } from './signing-link.ts';

/** What somebody is asked to sign by a link: which minutes, as what, and whether they have. */
export const askSignature = operation({
  operationId: 'askSignature',
  permission: {
    public: 'The link that it needs is the proof: it names one signer and one document',
  },
  method: 'POST',
  url: '/api/signatures/asked',
  schema: {
    summary: 'What an officer from elsewhere is asked to sign by a link',
    body: LinkTokenBody,
    response: { 200: SignatureAsked, ...problems },
  },
  handler: async (request, reply, deps) => {
    const { token } = request.body as z.output<typeof LinkTokenBody>;
    const link = signingLinkOf(deps, token);
    const { organisationId, personId, documentHash } = link;
    const asked = await inOrganisation(deps.db, organisationId, async (tx) => {
      const at = { tx, store: deps.store, organisationId };
      const { meeting, signer, signature } = await linkedMeeting(at, link);
      const { state: organisation } = await stateIn(at, organisations, organisationId);
      const names = await personNames(tx, organisationId, [personId]);
      return {
        ...{ title: meeting.title, startsOn: meeting.startsOn, documentHash },
        part: partOf(meeting, documentHash)?.kind ?? null,
        association: organisation.association?.name ?? '',
        ...{ name: names.get(personId) ?? null, capacity: signer.capacity },
        ...{ signedAt: signature?.at ?? null },
      };
    });
    return reply.send(asked);
  },
});
