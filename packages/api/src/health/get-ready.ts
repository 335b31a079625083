import { CompiledQuery } from 'kysely';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { Readiness } from './contract.ts';

export const getReady = operation({
  operationId: 'getReady',
  permission: { public: 'A monitor asks before anyone can sign in' },
  method: 'GET',
  url: '/health/ready',
  schema: {
    summary: 'Whether requests and commands are answered by the database, too',
    response: { 200: Readiness, ...problems },
  },
  handler: async (_request, _reply, { ask, store, now }) => {
    // The ways that a request's session and a command's append take.
    await Promise.all([ask([one]), store.commit('', [], [one])]).catch(() => {
      throw new Denied(503, 'unavailable');
    });
    const { behindAt } = store.clock;
    const isBehind = behindAt && now().getTime() - behindAt.getTime() < hour;
    return { status: 'ok', warnings: isBehind ? ['clock-behind'] : [] };
  },
});

const one = CompiledQuery.raw('select 1');

const hour = 3_600_000;
