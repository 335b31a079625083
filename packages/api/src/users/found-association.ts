import type { FastifySchema } from 'fastify';
import type { z } from 'zod';
import { authOf } from '../auth/auth-of.ts';
import { copyHeaders, webHeaders } from '../auth/bridge.ts';
import { FirstUserBody, Founded } from '../auth/contract.ts';
import type { Operation } from '../http/instance.ts';
import { problems } from '../http/problem.contract.ts';

/** The first user sets up the first association, by the link that the start prints. */
export const foundAssociation: Operation = (app, deps) => {
  app.route({
    method: 'POST',
    url: '/api/first-user',
    schema: {
      operationId: 'createFirstUser',
      summary: 'Set up the first association, by the link that the first start prints',
      tags: ['session'],
      body: FirstUserBody,
      response: { 201: Founded, ...problems },
    } as FastifySchema,
    handler: async (request, reply) => {
      const { headers, response } = await authOf(deps).api.foundAssociation({
        body: request.body as z.output<typeof FirstUserBody>,
        headers: webHeaders(request),
        returnHeaders: true,
      });
      copyHeaders(headers, reply);
      return reply.code(201).send(response);
    },
  });
};
