import { employments, seesInEmploymentTrail } from '@klubba/domain/employment';
import { everyone } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { EventTrail } from '../record/audit-trail.contract.ts';
import { eventTrail } from '../record/audit-trail.ts';
import { readTail } from '../store/stream.ts';
import { EmploymentParams } from './contract.ts';

export const listEmploymentEvents = query({
  operationId: 'listEmploymentEvents',
  summary: 'The audit trail of an employment, without what only some may see',
  permission: everyone,
  url: '/employments/:employmentId/events',
  params: EmploymentParams,
  answer: EventTrail,
  read: async ({ tx, organisationId, actor, params, state }) => {
    const { employmentId } = params;
    const { state: employment, version } = await state(employments, employmentId);
    if (version === 0) return;
    const tail = { organisationId, kind: employments.kind, id: employmentId, after: 0 };
    const history = await readTail(tx, tail, employments.catalogue);
    const told = history.filter(({ event }) =>
      seesInEmploymentTrail(actor, employment, event.type),
    );
    if (told.length === 0) return;
    // What is sealed under the employment's own keys is for nobody's trail.
    return eventTrail(
      tx,
      organisationId,
      told.map((recorded) => [employments, recorded] as const),
      false,
    );
  },
});
