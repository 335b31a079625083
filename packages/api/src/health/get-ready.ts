import { CompiledQuery } from 'kysely';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { Health } from './contract.ts';

export const getReady = operation({
  operationId: 'getReady',
  permission: { public: 'A monitor asks before anyone can sign in' },
  method: 'GET',
  url: '/health/ready',
  schema: {
    summary: 'Whether requests and commands are answered by the database, too',
    response: { 200: Health, ...problems },
  },
  handler: async (_request, _reply, { ask, store }) => {
    // The ways that a request's session and a command's append take.
    await Promise.all([ask([one]), store.commit('', [], [one])]).catch(() => {
      throw new Denied(503, 'unavailable');
    });
    return { status: 'ok' };
  },
});

const one = CompiledQuery.raw('select 1');
