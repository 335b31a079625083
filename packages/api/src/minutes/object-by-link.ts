import { randomUUID } from 'node:crypto';
import { meetings, partOf } from '@klubba/domain';
import type { z } from 'zod';
import { refuseFormerHolder } from '../access/link.ts';
import { desk } from '../access/permission.ts';
import { Denied } from '../http/denied.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { refuseUnknownMentions } from '../record/mentions.ts';
import { execute } from '../store/execute.ts';
import { ObjectByLinkBody, ObjectionGiven } from './contract.ts';
import { signingLinkOf } from './signing-link.ts';

/** An officer from elsewhere who cannot sign says why: the minutes go back to draft, and no link to them opens any more. */
export const objectByLink = operation({
  operationId: 'objectByLink',
  permission: {
    public: 'The link that it needs is the proof: it names one signer and one document',
  },
  method: 'POST',
  url: '/api/signatures/objections',
  schema: {
    summary: 'Say by a link why one cannot sign the minutes',
    body: ObjectByLinkBody,
    response: { 200: ObjectionGiven, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { token, reason } = request.body as z.output<typeof ObjectByLinkBody>;
    const link = signingLinkOf(deps, token);
    const { organisationId, meetingId, personId } = link;
    const now = deps.now();
    const order = { organisationId, commandId: randomUUID(), request: null, by: null, at: now };
    await execute(deps.store, order, async (unit) => {
      await refuseFormerHolder(unit, organisationId, link.vouchedBy, desk);
      await refuseUnknownMentions(unit, request.body);
      const { state } = await unit.read(meetings, meetingId);
      // What they could not sign was this document, not a later one.
      const { documentHash } = partOf(state, link.documentHash) ?? state.minutes;
      if (documentHash !== link.documentHash) throw new Denied(404, 'not-found');
      await unit.decide(meetings, meetingId, {
        ...{ type: 'ObjectToMinutes', personId, reason, documentHash, at: now.toISOString() },
      });
    });
    return reply.send({ reason });
  },
});
