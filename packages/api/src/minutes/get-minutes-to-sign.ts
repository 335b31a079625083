import type { z } from 'zod';
import { LinkTokenBody } from '../access/link.contract.ts';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { Bytes } from '../operations/file.ts';
import { operation } from '../operations/operation.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { readDocument } from './document-store.ts';
import { linkedMeeting, signingLinkOf } from './signing-link.ts';

/** The very bytes that a link asks to sign. A reading, though it posts: the token stands in no address. */
export const getMinutesToSign = operation({
  operationId: 'getMinutesToSign',
  permission: {
    public: 'The link that it needs is the proof: it names one signer and one document',
  },
  method: 'POST',
  url: '/api/signatures/minutes.pdf',
  schema: {
    summary: 'The minutes that an officer from elsewhere is asked to sign by a link',
    body: LinkTokenBody,
    response: {
      200: { description: 'The document', content: { 'application/pdf': { schema: Bytes } } },
      ...problems,
    },
  },
  handler: async (request, reply, deps) => {
    const { token } = request.body as z.output<typeof LinkTokenBody>;
    const link = signingLinkOf(deps, token);
    const { organisationId, documentHash: hash } = link;
    const bytes = await inOrganisation(deps.db, organisationId, async (tx) => {
      await linkedMeeting({ tx, store: deps.store }, link);
      return readDocument(tx, { organisationId, hash });
    });
    if (!bytes) throw new Denied(404, 'not-found');
    return reply.type('application/pdf').send(bytes);
  },
});
