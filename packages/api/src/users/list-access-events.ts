import { accesses } from '@klubba/domain';
import { z } from 'zod';
import { overseers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { eventTrail } from '../record/audit-trail.ts';
import { personNames } from '../record/person-names.ts';
import { readTail } from '../store/stream.ts';
import { AccessEvents } from './contract.ts';

export const listAccessEvents = query({
  operationId: 'listAccessEvents',
  summary: 'Who was given which role, invited or signed out, and whose sign-in changed, in order',
  permission: overseers,
  url: '/access-events',
  params: z.object({}),
  answer: AccessEvents,
  read: async ({ tx, organisationId }) => {
    const tail = { organisationId, kind: accesses.kind, id: organisationId, after: 0 };
    const history = await readTail(tx, tail, accesses.catalogue);
    const trailed = history.map((recorded) => [accesses, recorded] as const);
    const ids = [...new Set(history.map(({ event }) => event.personId))];
    const names = await personNames(tx, organisationId, ids);
    return {
      ...(await eventTrail(tx, organisationId, trailed, true)),
      people: ids.map((personId) => ({ personId, name: names.get(personId) ?? null })),
    };
  },
});
