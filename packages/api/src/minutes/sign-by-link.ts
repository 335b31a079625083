import { randomUUID } from 'node:crypto';
import { meetings } from '@klubba/domain';
import type { z } from 'zod';
import { LinkTokenBody } from '../access/link.contract.ts';
import { refuseFormerHolder } from '../access/link.ts';
import { desk } from '../access/permission.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { settled } from '../meetings/settled.ts';
import { operation } from '../operations/operation.ts';
import { execute } from '../store/execute.ts';
import { SignatureGiven } from './contract.ts';
import { signingLinkOf } from './signing-link.ts';

/** The signature of an officer from elsewhere, once, over the bytes that the link is bound to. */
export const signByLink = operation({
  operationId: 'signByLink',
  permission: {
    public: 'The link that it needs is the proof: it names one signer and one document',
  },
  method: 'POST',
  url: '/api/signatures',
  schema: {
    summary: 'Sign the exact bytes of minutes by a link',
    body: LinkTokenBody,
    response: { 200: SignatureGiven, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { token } = request.body as z.output<typeof LinkTokenBody>;
    const { organisationId, meetingId, ...signer } = signingLinkOf(deps, token);
    const now = deps.now();
    const at = now.toISOString();
    const order = { organisationId, commandId: randomUUID(), request: null, by: null, at: now };
    await execute(deps.store, order, async (unit) => {
      await refuseFormerHolder(unit, organisationId, signer.vouchedBy, desk);
      const { state: before } = await unit.read(meetings, meetingId);
      await unit.decide(meetings, meetingId, {
        ...{ type: 'SignMinutes', ...signer, method: 'link', evidenceId: null, on: null, at },
      });
      await settled({ unit, organisationId, meetingId }, before);
    });
    return reply.send({ signedAt: at });
  },
});
