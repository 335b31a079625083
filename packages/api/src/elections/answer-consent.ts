import { randomUUID } from 'node:crypto';
import { elections } from '@klubba/domain/election';
import type { z } from 'zod';
import { commandProblems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { execute } from '../store/execute.ts';
import { askedBy } from './consent-token.ts';
import { AnswerConsentBody, ConsentAnswered } from './contract.ts';

/** The answer of a nominee by a link; until the nominations are closed they may answer anew. */
export const answerConsent = operation({
  operationId: 'answerConsent',
  permission: { public: 'The link that it needs is the proof' },
  method: 'POST',
  url: '/api/consents',
  schema: {
    summary: 'Answer by a link what one agrees to stand for',
    body: AnswerConsentBody,
    response: { 200: ConsentAnswered, ...commandProblems },
  },
  handler: async (request, reply, deps) => {
    const { store, now } = deps;
    const { token, to } = request.body as z.output<typeof AnswerConsentBody>;
    const { organisationId, electionId, candidateId } = askedBy(deps, token);
    const order = { organisationId, commandId: randomUUID(), request: null, by: null, at: now() };
    await execute(store, order, ({ decide }) =>
      decide(elections, electionId, { type: 'RecordConsent', candidateId, to, how: 'link' }),
    );
    return reply.send({ to });
  },
});
