import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { Health } from './contract.ts';

export const getLive = operation({
  operationId: 'getLive',
  permission: { public: 'A monitor asks before anyone can sign in' },
  method: 'GET',
  url: '/health/live',
  schema: { summary: 'Whether the process answers', response: { 200: Health, ...problems } },
  handler: async () => ({ status: 'ok' }),
});
