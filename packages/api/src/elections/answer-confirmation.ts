import { randomUUID } from 'node:crypto';
import { elections } from '@klubba/domain/election';
import type { z } from 'zod';
import { refuseFormerHolder } from '../access/link.ts';
import { desk } from '../access/permission.ts';
import { commandProblems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { refuseUnknownMentions } from '../record/mentions.ts';
import { execute } from '../store/execute.ts';
import { confirmationLinkOf } from './confirmation-link.ts';
import { AnswerConfirmationBody, ConfirmationAnswered } from './contract.ts';

/** What an association says of the result, once for each link: that it is as it knows it, or what is wrong. */
export const answerConfirmation = operation({
  operationId: 'answerConfirmation',
  permission: {
    public: 'The link that it needs is the proof: it names one association and one result',
  },
  method: 'POST',
  url: '/api/confirmations',
  schema: {
    summary: 'Confirm a result by a link, or say what is wrong',
    body: AnswerConfirmationBody,
    response: { 200: ConfirmationAnswered, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { token, ...said } = request.body as z.output<typeof AnswerConfirmationBody>;
    const { organisationId, electionId, ...asked } = confirmationLinkOf(deps, token);
    const [confirmationId, now] = [randomUUID(), deps.now()];
    const at = now.toISOString();
    const order = { organisationId, commandId: randomUUID(), request: null, by: null, at: now };
    await execute(deps.store, order, async (unit) => {
      await refuseFormerHolder(unit, organisationId, asked.linkFrom, desk);
      await refuseUnknownMentions(unit, request.body);
      await unit.decide(elections, electionId, {
        ...{ type: 'AnswerResult', confirmationId, ...asked, ...said, at },
      });
    });
    return reply.send({ agrees: said.agrees, at });
  },
});
