import { sql } from 'kysely';
import { Denied } from '../http/denied.ts';
import { problems } from '../http/problem.contract.ts';
import { operation } from '../operations/operation.ts';
import { Health } from './contract.ts';

export const getReady = operation({
  operationId: 'getReady',
  permission: { public: 'A monitor asks before anyone can sign in' },
  method: 'GET',
  url: '/health/ready',
  schema: { summary: 'Whether the database answers, too', response: { 200: Health, ...problems } },
  handler: async (_request, _reply, { db }) => {
    await sql`select 1`.execute(db).catch(() => {
      throw new Denied(503, 'unavailable');
    });
    return { status: 'ok' };
  },
});
