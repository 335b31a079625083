import { congresses } from '@klubba/domain/congress';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { eventTrail, mayReadPersonal } from '../record/audit-trail.ts';
import { readTail } from '../store/stream.ts';
import { CongressParams } from './contract.ts';
import { keepsCongresses } from './read-congress.ts';

export const listCongressEvents = query({
  operationId: 'listCongressEvents',
  summary: 'The audit trail of a congress',
  permission: everyone,
  url: '/congresses/:congressId/events',
  params: CongressParams,
  answer: EventTrail,
  read: async ({ tx, organisationId, actor, params: { congressId } }) => {
    const tail = { organisationId, kind: congresses.kind, id: congressId, after: 0 };
    const history = await readTail(tx, tail, congresses.catalogue);
    if (history.length === 0) return;
    return eventTrail(
      tx,
      organisationId,
      history.map((recorded) => [congresses, recorded] as const),
      keepsCongresses(actor) || mayReadPersonal(actor.roles),
    );
  },
});
