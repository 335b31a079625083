import type { z } from 'zod';
import { copyHeaders, webHeaders } from '../auth/web.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { FirstUserBody, Founded } from './first-user.contract.ts';
import { invitationsOf } from './invitations.ts';

/** The first user sets up the first association, by the link that the start prints. */
export const foundAssociation = operation({
  operationId: 'createFirstUser',
  permission: { public: 'The link that it needs is the proof' },
  method: 'POST',
  url: '/api/first-user',
  sends: ['Set-Cookie'],
  schema: {
    summary: 'Set up the first association, by the link that the first start prints',
    body: FirstUserBody,
    response: { 201: Founded, ...problems },
  },
  handler: async (request, reply, { signIn }) => {
    const { headers, response } = await invitationsOf(signIn.auth()).foundAssociation({
      body: request.body as z.output<typeof FirstUserBody>,
      headers: webHeaders(request),
      returnHeaders: true,
    });
    copyHeaders(headers, reply);
    return reply.code(201).send(response);
  },
});
