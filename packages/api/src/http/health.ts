import { sql } from 'kysely';
import { z } from 'zod';
import { Denied } from './denied.ts';
import type { Operation } from './instance.ts';
import { problems } from './problem.contract.ts';

const Health = z.object({ status: z.literal('ok') });

const live: Operation = (app) => {
  app.route({
    method: 'GET',
    url: '/health/live',
    schema: {
      operationId: 'getLive',
      summary: 'Whether the process answers',
      tags: ['health'],
      response: { 200: Health, ...problems },
    },
    handler: async () => ({ status: 'ok' as const }),
  });
};

const ready: Operation = (app, { db }) => {
  app.route({
    method: 'GET',
    url: '/health/ready',
    schema: {
      operationId: 'getReady',
      summary: 'Whether the database answers, too',
      tags: ['health'],
      response: { 200: Health, ...problems },
    },
    handler: async () => {
      await sql`select 1`.execute(db).catch(() => {
        throw new Denied(503, 'unavailable');
      });
      return { status: 'ok' as const };
    },
  });
};

export const health = [live, ready];
